import torch
import torch.nn.functional as F

features = torch.tensor([[1.0, 2.0], [float("nan"), 0.5]])  # one bad cell
weight = torch.ones(2, 1)
target = torch.tensor([[3.0], [1.0]])

wrong = F.mse_loss(features @ weight, target).item()
good = torch.isfinite(features).all(dim=1)
right = F.mse_loss(features[good] @ weight, target[good]).item()
print(f"one nan in 4 numbers  {wrong}")
print(f"without that row      {right:.4f}, rows dropped: {(~good).sum().item()}")
