import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 1, 2, 1])
weight = torch.tensor([1.0, 2.0, 5.0])

losses = F.cross_entropy(logits, labels, weight=weight, reduction="none")
mean = F.cross_entropy(logits, labels, weight=weight).item()
mean_of_none = losses.mean().item()
by_hand = (losses.sum() / weight[labels].sum()).item()

print("none             ", " ".join(f"{x:.4f}" for x in losses.tolist()))
print(f"mean              {mean:.4f}")
print(f"none, then .mean() {mean_of_none:.4f}   <- not the same")
print(f"none.sum() / sum of the labels' weights {by_hand:.4f}")
