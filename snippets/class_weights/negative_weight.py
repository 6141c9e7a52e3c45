import torch
import torch.nn.functional as F

logits = torch.zeros(3, 3)
labels = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 1.0, -1.0])

total = F.cross_entropy(logits, labels, weight, reduction="sum").item()
mean = F.cross_entropy(logits, labels, weight).item()
worse = logits + torch.tensor([0.0, 0.0, -5.0])  # class 2 made unlikely
lower = F.cross_entropy(worse, labels, weight, reduction="sum").item()
print(f"no error: sum {total:.4f}, mean {mean:.4f}")
print(f"class 2 predicted worse: sum {lower:.4f}")
