# raises: TypeError
import torch
from torch import nn

first, second = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 3.0])

order = torch.ones_like(first)  # first should win everywhere
print(f"with order  {nn.MarginRankingLoss(margin=1.0)(first, second, order).item():.4f}")

nn.MarginRankingLoss(margin=1.0)(first, second)
