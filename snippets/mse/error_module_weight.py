# raises: TypeError
import torch
from torch import nn

prediction, target = torch.zeros(2), torch.ones(2)
weight = torch.tensor([1.0, 2.0])

mended = nn.functional.mse_loss(prediction, target, weight=weight).item()
print(f"F.mse_loss(..., weight=weight)  {mended:.4f}")

nn.MSELoss(weight=weight)
