import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0],
                       [1.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 1, 2, 1])
weight = torch.tensor([1.0, 2.0, 5.0])
one_hot = F.one_hot(labels, 3).float()

rows = []
for factor in (1.0, 10.0):
    w = factor * weight
    mean = F.cross_entropy(logits, labels, w).item()
    total = F.cross_entropy(logits, labels, w, reduction="sum").item()
    soft = F.cross_entropy(logits, one_hot, w).item()
    bce = F.binary_cross_entropy_with_logits(logits, one_hot, w).item()
    rows.append([f"{factor:.0f}", f"{mean:.4f}", f"{total:.4f}", f"{soft:.4f}",
                 f"{bce:.4f}"])
print("factor  CE mean  CE sum   CE mean, one-hot  BCE mean")
for row in rows:
    print(f"{row[0]:6s}  {row[1]}   {row[2]:8s} {row[3]:8s}          {row[4]}")
