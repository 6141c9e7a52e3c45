# raises: RuntimeError
import torch

losses, mask = torch.tensor([0.1, 0.2, 0.9]), torch.tensor([1, 1, 0])
print("with .bool():", len(losses.masked_select(mask.bool())), "kept")

losses.masked_select(mask)
