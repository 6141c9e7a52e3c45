# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(4)
labels = torch.tensor([1, 0, 1, 0])  # int64

mended = F.binary_cross_entropy_with_logits(logits, labels.float()).item()
print(f"labels.float()  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels)
