import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 1, 2, 1])
weight = torch.tensor([1.0, 2.0, 5.0])

losses = F.cross_entropy(logits, labels, weight, reduction="none")
plain = losses.mean().item()
mean = F.cross_entropy(logits, labels, weight).item()
by_hand = (losses.sum() / weight[labels].sum()).item()
print(f"none, then .mean()  {plain:.4f}   divided by 4")
print(f'reduction="mean"    {mean:.4f}   divided by 1 + 2 + 5 + 2 = 10')
print(f"the same by hand    {by_hand:.4f}")
