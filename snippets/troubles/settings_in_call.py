# raises: TypeError
import torch
from torch import nn

logits, labels = torch.tensor([[2.0, 0.0], [0.0, 1.0]]), torch.tensor([0, 1])

criterion = nn.CrossEntropyLoss(reduction="sum")
print(f"sum  {criterion(logits, labels).item():.4f}")

nn.CrossEntropyLoss()(logits, labels, reduction="sum")
