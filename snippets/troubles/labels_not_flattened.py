# raises: ValueError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, 5)  # (N, T, C)
labels = torch.zeros(2, 3, dtype=torch.int64)  # (N, T)

mended = F.cross_entropy(logits.flatten(0, 1), labels.flatten()).item()
print(f"labels.flatten()  {mended:.4f}")

F.cross_entropy(logits.flatten(0, 1), labels)
