import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[3.0, 1.0, -3.0]])
labels = torch.tensor([0])

criterion = nn.CrossEntropyLoss()
by_module = criterion(logits, labels).item()
by_function = F.cross_entropy(logits, labels).item()

print(f"nn.CrossEntropyLoss()(logits, labels)  {by_module:.4f}")
print(f"F.cross_entropy(logits, labels)        {by_function:.4f}")
