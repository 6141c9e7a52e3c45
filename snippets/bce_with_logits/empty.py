import torch
import torch.nn.functional as F

nothing = torch.zeros(0)

print("mean", F.binary_cross_entropy_with_logits(nothing, nothing).item())
print("sum ",
      F.binary_cross_entropy_with_logits(nothing, nothing, reduction="sum").item())
