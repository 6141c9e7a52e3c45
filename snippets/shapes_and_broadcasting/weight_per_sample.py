import torch
import torch.nn.functional as F

# N = C = 3
logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
labels = torch.tensor([1, 1, 0])
weight = torch.tensor([1.0, 1.0, 5.0])  # meant for the three samples

wrong = F.cross_entropy(logits, labels, weight=weight).item()
losses = F.cross_entropy(logits, labels, reduction="none")
right = ((losses * weight).sum() / weight.sum()).item()
print(f"weight=weight                {wrong:.4f}   <- taken for the three classes")
print(f"none, then weighted by hand  {right:.4f}")
