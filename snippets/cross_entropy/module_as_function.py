# raises: RuntimeError
import torch
from torch import nn

logits = torch.tensor([[3.0, 1.0, -3.0], [0.0, 1.0, 0.0]])
labels = torch.tensor([0, 1])

right = nn.CrossEntropyLoss()(logits, labels).item()
print(f"nn.CrossEntropyLoss()(logits, labels)  {right:.4f}")

nn.CrossEntropyLoss(logits, labels)
