import torch
import torch.nn.functional as F

output = torch.tensor([[1.0], [2.0], [4.0]])  # (3, 1), no activation
target = torch.tensor([1.5, 2.0, 3.0])  # (3), float

loss = F.mse_loss(output.squeeze(1), target).item()
pairs = F.mse_loss(output, target).item()
print(f"mse_loss, (3) and (3)     {loss:.4f}")
print(f"mse_loss, (3, 1) and (3)  {pairs:.4f}  every output with every target")
