# raises: AttributeError
import torch
import torch.nn.functional as F
from torch import nn

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])

as_class = nn.CrossEntropyLoss()(logits, labels).item()
as_function = F.cross_entropy(logits, labels).item()
print(f"nn.CrossEntropyLoss()(logits, labels)  {as_class:.4f}")
print(f"F.cross_entropy(logits, labels)        {as_function:.4f}")

F.CrossEntropyLoss()
