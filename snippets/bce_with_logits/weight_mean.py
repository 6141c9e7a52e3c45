import torch
import torch.nn.functional as F

logits = torch.zeros(4)
labels = torch.tensor([1.0, 1.0, 0.0, 0.0])
weight = torch.tensor([3.0, 3.0, 1.0, 1.0])

losses = F.binary_cross_entropy_with_logits(logits, labels, weight, reduction="none")
mean = F.binary_cross_entropy_with_logits(logits, labels, weight).item()
weighted_mean = (losses.sum() / weight.sum()).item()

print(f"mean, divided by 4           {mean:.4f}")
print(f"divided by the weights, 8    {weighted_mean:.4f}")
