import torch
import torch.nn.functional as F

x, y = torch.tensor([3.0, -1.0, 0.0, 2.0]), torch.tensor([1.0, -1.0, 2.0, 5.0])
weight = torch.tensor([1.0, 1.0, 1.0, 0.0])
mean = F.mse_loss(x, y).item()
weighted = F.mse_loss(x, y, weight=weight).item()
print(f"mean {mean:.4f}, without the last one {weighted:.4f}")
