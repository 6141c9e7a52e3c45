import torch
import torch.nn.functional as F

logits = torch.zeros(2, 2, 3)
labels = torch.tensor([[0, 1], [-100, -100]])  # nothing counts in the second micro-batch

means = [F.cross_entropy(x, y).item() for x, y in zip(logits, labels, strict=True)]
sums = [F.cross_entropy(x, y, reduction="sum").item() for x, y in zip(logits, labels, strict=True)]
mean = sum(sums) / (labels != -100).sum().item()
print("means        ", [round(value, 4) for value in means])
print(f"mean of means {sum(means) / 2}")
print(f"sums / count  {mean:.4f}")
