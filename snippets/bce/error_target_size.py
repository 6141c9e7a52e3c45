# raises: ValueError
import torch
import torch.nn.functional as F

p = torch.tensor([[0.7], [0.2]])
labels = torch.tensor([1.0, 0.0])

mended = F.binary_cross_entropy(p.squeeze(1), labels).item()
print(f"p.squeeze(1)  {mended:.4f}")

F.binary_cross_entropy(p, labels)
