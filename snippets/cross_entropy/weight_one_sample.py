import torch
import torch.nn.functional as F

logits = torch.tensor([[0.8, 0.1, 0.2]])
label = torch.tensor([2])
weight = torch.tensor([1.0, 1.0, 50.0])

plain = F.cross_entropy(logits, label).item()
mean = F.cross_entropy(logits, label, weight=weight).item()
total = F.cross_entropy(logits, label, weight=weight, reduction="sum").item()
print(f"no weight          {plain:.4f}")
print(f"weight 50, mean    {mean:.4f}   <- the weight cancels")
print(f"weight 50, sum    {total:.4f}")
