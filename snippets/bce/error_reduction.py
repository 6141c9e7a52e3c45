# raises: ValueError
import torch
import torch.nn.functional as F

p, labels = torch.tensor([0.7, 0.2]), torch.tensor([1.0, 0.0])

mended = F.binary_cross_entropy(p, labels, reduction="mean").item()
print(f"mean  {mended:.4f}")

F.binary_cross_entropy(p, labels, reduction="avg")
