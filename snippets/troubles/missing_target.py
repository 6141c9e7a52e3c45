# raises: TypeError
import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])

mended = criterion(logits, labels).item()
print(f"criterion(logits, labels)  {mended:.4f}")

criterion((logits, labels))
