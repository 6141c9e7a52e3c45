import torch
import torch.nn.functional as F

nothing = torch.zeros(0)
print("mean", F.mse_loss(nothing, nothing).item())
print("sum ", F.mse_loss(nothing, nothing, reduction="sum").item())
