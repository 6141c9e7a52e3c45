# raises: TypeError
import torch
from torch import nn

logits, labels = torch.tensor([[2.0, 0.0], [0.0, 1.0]]), torch.tensor([0, 1])
weight = torch.tensor([1.0, 3.0])

criterion = nn.CrossEntropyLoss(weight)
print(f"weight given to the class  {criterion(logits, labels).item():.4f}")

nn.CrossEntropyLoss()(logits, labels, weight)
