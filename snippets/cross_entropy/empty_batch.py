import torch
import torch.nn.functional as F

logits = torch.zeros(0, 3)
labels = torch.zeros(0, dtype=torch.int64)

mean = F.cross_entropy(logits, labels).item()
total = F.cross_entropy(logits, labels, reduction="sum").item()
count = max(len(labels), 1)
print("mean", mean)
print("sum ", total, " over the count:", total / count)
