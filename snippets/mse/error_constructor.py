# raises: RuntimeError
import torch
from torch import nn

prediction, target = torch.zeros(3), torch.ones(3)

mended = nn.MSELoss()(prediction, target).item()
print(f"nn.MSELoss()(prediction, target)  {mended:.4f}")

nn.MSELoss(prediction, target)
