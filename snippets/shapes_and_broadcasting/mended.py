import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [4.0]])  # (N, 1)
target = torch.tensor([2.0, 2.0, 5.0])  # (N)

squeezed = F.mse_loss(prediction.squeeze(-1), target).item()
unsqueezed = F.mse_loss(prediction, target.unsqueeze(-1)).item()
print(f"prediction.squeeze(-1)   {squeezed:.4f}")
print(f"target.unsqueeze(-1)     {unsqueezed:.4f}")
