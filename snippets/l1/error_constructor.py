# raises: RuntimeError
import torch
from torch import nn

prediction, target = torch.zeros(3), torch.ones(3)
nn.L1Loss(prediction, target)  # right: nn.L1Loss()(prediction, target)
