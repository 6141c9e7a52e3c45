import torch
import torch.nn.functional as F

logits = torch.zeros(8, 20, 50)  # (N, T, C)
labels = torch.zeros(8, 20, dtype=torch.int64)

transposed = F.cross_entropy(logits.transpose(1, 2), labels).item()
flattened = F.cross_entropy(logits.flatten(0, 1), labels.flatten()).item()
each = F.cross_entropy(logits.transpose(1, 2), labels, reduction="none")
print(f"transpose {transposed:.4f}")
print(f"flatten   {flattened:.4f}   = ln 50")
print("none     ", tuple(each.shape))
