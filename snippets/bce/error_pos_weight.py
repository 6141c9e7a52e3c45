# raises: TypeError
import torch
from torch import nn

p, labels = torch.tensor([0.5, 0.5]), torch.tensor([1.0, 0.0])
weight = torch.where(labels == 1, 3.0, 1.0)

mended = nn.BCELoss(weight=weight)(p, labels).item()
print(f"weight=torch.where(labels == 1, 3.0, 1.0)  {mended:.4f}")

nn.BCELoss(pos_weight=torch.tensor(3.0))
