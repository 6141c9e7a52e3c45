import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0],
                       [1.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 1, 2, 1])
weight = torch.tensor([1.0, 2.0, 5.0])

default = F.cross_entropy(logits, labels).item()
weighted = F.cross_entropy(logits, labels, weight=weight).item()
ignored = F.cross_entropy(logits, labels, ignore_index=2).item()
smoothed = F.cross_entropy(logits, labels, label_smoothing=0.1).item()

print(f"defaults            {default:.4f}")
print(f"weight=(1, 2, 5)    {weighted:.4f}")
print(f"ignore_index=2      {ignored:.4f}")
print(f"label_smoothing=0.1 {smoothed:.4f}")
