# raises: RuntimeError
import torch
import torch.nn.functional as F

p = torch.tensor([0.7, 0.2])
labels = torch.tensor([1, 0])  # int64

mended = F.binary_cross_entropy(p, labels.float()).item()
print(f"labels.float()  {mended:.4f}")

F.binary_cross_entropy(p, labels)
