# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 7, 5)  # (N, T, C)
labels = torch.zeros(2, 7, dtype=torch.int64)

mended = F.cross_entropy(logits.transpose(1, 2), labels).item()
print(f"logits.transpose(1, 2)  {mended:.4f}")

F.cross_entropy(logits, labels)
