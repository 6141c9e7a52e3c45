# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, dtype=torch.float16)
labels = torch.tensor([0, 1])
weight = torch.tensor([1.0, 4.0, 1.0])  # float32

mended = F.cross_entropy(logits, labels, weight=weight.to(logits.dtype)).item()
print(f"weight.to(logits.dtype)  {mended:.3f}")

F.cross_entropy(logits, labels, weight=weight)
