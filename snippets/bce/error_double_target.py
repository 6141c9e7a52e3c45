# raises: RuntimeError
import torch
import torch.nn.functional as F

p = torch.tensor([0.7, 0.2])
labels = torch.tensor([1.0, 0.0], dtype=torch.float64)  # as NumPy gives it

mended = F.binary_cross_entropy(p, labels.to(p.dtype)).item()
print(f"labels.to(p.dtype)  {mended:.4f}")

F.binary_cross_entropy(p, labels)
