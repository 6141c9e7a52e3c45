# raises: TypeError
import torch
from torch import nn

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])
weight = torch.tensor([1.0, 4.0, 1.0])

mended = nn.CrossEntropyLoss(weight=weight)(logits, labels).item()
print(f"weight=weight  {mended:.4f}")

nn.CrossEntropyLoss(class_weights=weight)
