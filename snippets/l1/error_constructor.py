# raises: RuntimeError
import torch
from torch import nn

prediction, target = torch.zeros(3), torch.ones(3)

mended = nn.L1Loss()(prediction, target).item()
print(f"nn.L1Loss()(prediction, target)  {mended:.4f}")

nn.L1Loss(prediction, target)
