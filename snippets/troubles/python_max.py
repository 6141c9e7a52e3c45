# raises: RuntimeError
import torch

score, sign = torch.tensor([0.5, 2.0]), torch.tensor([1.0, -1.0])
gap = 1 - sign * score  # hinge loss by hand

print("gap.clamp(min=0):", gap.clamp(min=0).tolist())

max(0, gap)
