import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 1, 2, 1])
one_hot = F.one_hot(labels, 3).float()
weight = torch.tensor([1.0, 2.0, 5.0])

by_index = F.cross_entropy(logits, labels, weight).item()
by_probabilities = F.cross_entropy(logits, one_hot, weight).item()
factor = (one_hot @ weight).sum().item()
mended = F.cross_entropy(logits, one_hot, weight, reduction="sum").item() / factor

print(f"labels            {by_index:.4f}   divided by the weights, {factor:.0f}")
print(f"one-hot, float    {by_probabilities:.4f}   divided by 4")
print(f"sum / (t @ w).sum() {mended:.4f}")
