import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
labels = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 5.0])

by_index = F.cross_entropy(logits, labels, weight=weight).item()
one_hot = F.one_hot(labels, 2).float()
by_one_hot = F.cross_entropy(logits, one_hot, weight=weight).item()
brought = by_one_hot * len(labels) / weight[labels].sum().item()
print(f"class indices         {by_index:.4f}   (by the sum of weights)")
print(f"one-hot, same labels  {by_one_hot:.4f}   (by 3)")
print(f"brought into step     {brought:.4f}")
