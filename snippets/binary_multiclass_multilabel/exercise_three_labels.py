from math import log

import torch
import torch.nn.functional as F

labels = torch.tensor([[1.0, 1.0, 1.0, 0.0]])
logits = torch.tensor([[9.0, 9.0, 9.0, -9.0]])

floor = 3 * log(3)
reached = F.cross_entropy(logits, labels).item()
shared = F.cross_entropy(logits, labels / 3).item()
print(f"3 ln 3                {floor:.4f}")
print(f"multi-hot             {reached:.4f}")
print(f"divided by 3, ln 3    {shared:.4f}")
