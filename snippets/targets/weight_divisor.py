import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2]])
labels = torch.tensor([0, 2])
one_hot = F.one_hot(labels, 3).float()
weight = torch.tensor([1.0, 1.0, 4.0])

total = F.cross_entropy(logits, labels, weight=weight, reduction="sum").item()
by_index = F.cross_entropy(logits, labels, weight=weight).item()
by_one_hot = F.cross_entropy(logits, one_hot, weight=weight).item()
print(f"sum, both   {total:.4f}")
for_index, for_one_hot = total / by_index, total / by_one_hot
print(f"by index    {by_index:.4f}   sum / {for_index:.0f}, weights of the labels")
print(f"by one-hot  {by_one_hot:.4f}   sum / {for_one_hot:.0f}, the samples")
