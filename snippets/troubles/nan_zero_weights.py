import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [1.0, 0.0]])
labels = torch.tensor([0, 0])
weight = torch.tensor([0.0, 1.0])  # this batch has only class 0

wrong = F.cross_entropy(logits, labels, weight=weight).item()
counted = weight[labels].sum().clamp(min=1e-8)
right = (F.cross_entropy(logits, labels, weight=weight, reduction="sum") / counted).item()
print(f"divided by weights that sum to 0  {wrong}")
print(f"divided by at least 1e-8          {right:.4f}")
