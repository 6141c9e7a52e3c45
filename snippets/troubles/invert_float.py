# raises: TypeError
import torch

mask = torch.tensor([1.0, 1.0, 0.0])

print("~mask.bool():", (~mask.bool()).tolist())

inverted = ~mask
