import torch
import torch.nn.functional as F

nothing = torch.zeros(0)
print("mean", F.l1_loss(nothing, nothing).item())
print("sum ", F.l1_loss(nothing, nothing, reduction="sum").item())
