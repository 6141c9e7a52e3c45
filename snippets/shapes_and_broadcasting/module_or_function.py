import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[3.0, 1.0, -3.0], [0.0, 1.0, 0.0]])
labels = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 4.0])

criterion = nn.CrossEntropyLoss(weight=weight, reduction="sum")  # options first
by_module = criterion(logits, labels).item()  # data afterwards
# both at once
by_function = F.cross_entropy(logits, labels, weight=weight, reduction="sum").item()
print(f"module    {by_module:.4f}")
print(f"function  {by_function:.4f}")
