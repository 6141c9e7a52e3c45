# raises: RuntimeError
import torch

mask = torch.tensor([True, True, False])

print("~mask:", (~mask).tolist())

padding = 1 - mask
