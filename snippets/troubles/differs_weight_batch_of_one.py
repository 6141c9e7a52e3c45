import torch
import torch.nn.functional as F

logits, label = torch.tensor([[2.0, 0.0]]), torch.tensor([1])
weight = torch.tensor([1.0, 5.0])

plain = F.cross_entropy(logits, label).item()
wrong = F.cross_entropy(logits, label, weight=weight).item()
right = F.cross_entropy(logits, label, weight=weight, reduction="sum").item()
print(f"without weight         {plain:.4f}")
print(f"weight, mean           {wrong:.4f}   (the weight cancels)")
print(f"weight, sum            {right:.4f}")
