import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # (3)

right = F.mse_loss(prediction.squeeze(1), target).item()
print(f"squeeze(1)  {right:.4f}")

wrong = F.mse_loss(prediction, target).item()
print(f"all pairs  {wrong:.4f}")
