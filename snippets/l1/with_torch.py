import torch
import torch.nn.functional as F
from torch import nn

prediction = torch.tensor([2.0, 1.0, 5.0])
target = torch.tensor([1.0, 3.0, 2.0])
criterion = nn.L1Loss()
print(f"module   {criterion(prediction, target).item():.4f}")
print(f"function {F.l1_loss(prediction, target).item():.4f}")
print(f"formula  {(prediction - target).abs().mean().item():.4f}")
