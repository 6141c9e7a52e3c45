import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0], [0.0, 1.0, 0.0]])
labels = torch.tensor([0, 1])
weight = torch.tensor([1.0, 5.0, 1.0])

plain = F.cross_entropy(logits, labels).item()
weighted = F.cross_entropy(logits, labels, weight=weight).item()
ignored = F.cross_entropy(logits, labels, ignore_index=1).item()
smoothed = F.cross_entropy(logits, labels, label_smoothing=0.1).item()
print(f"defaults            {plain:.4f}")
print(f"weight=[1, 5, 1]    {weighted:.4f}")
print(f"ignore_index=1      {ignored:.4f}")
print(f"label_smoothing=0.1 {smoothed:.4f}")
