# raises: RuntimeError
import torch
import torch.nn.functional as F

p = torch.tensor([0.7, 0.2])
labels = torch.tensor([1.0, -1.0])

mended = F.binary_cross_entropy(p, (labels + 1) / 2).item()
print(f"(labels + 1) / 2  {mended:.4f}")

F.binary_cross_entropy(p, labels)
