import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 0.0], [0.0, 0.0], [2.0, 0.0], [0.0, 0.0]])
labels = torch.tensor([0, 0, 1, 0])
weight = torch.tensor([1.0, 5.0])
parts = [slice(0, 2), slice(2, 4)]

full = F.cross_entropy(logits, labels, weight).item()
means = [F.cross_entropy(logits[part], labels[part], weight).item() for part in parts]
sums = [F.cross_entropy(logits[part], labels[part], weight, reduction="sum").item()
        for part in parts]
mean_of_means = sum(means) / 2
weighted = sum(sums) / weight[labels].sum().item()
print(f"whole batch           {full:.4f}")
print(f"mean of means         {mean_of_means:.4f}   <- although both have 2 samples")
print(f"sums / sum of weights {weighted:.4f}")
