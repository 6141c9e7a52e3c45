# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.tensor([2.0, -1.0])
labels = torch.tensor([1.0, 0.0])

mended = F.binary_cross_entropy_with_logits(logits, labels).item()
print(f"binary_cross_entropy_with_logits  {mended:.4f}")

F.binary_cross_entropy(logits, labels)
