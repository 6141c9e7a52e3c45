# raises: TypeError
import torch
from torch import nn

mean, target = torch.zeros(2), torch.tensor([1.0, 2.0])
variance = torch.ones(2)

mended = nn.GaussianNLLLoss()(mean, target, variance).item()
print(f"three tensors  {mended:.4f}")

nn.GaussianNLLLoss()(mean, target)
