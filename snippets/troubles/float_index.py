# raises: IndexError
import torch

losses, mask = torch.tensor([0.1, 0.2, 0.9]), torch.tensor([1.0, 1.0, 0.0])

print("mask.bool():", len(losses[mask.bool()]), "kept")

losses[mask]
