# raises: RuntimeError
import torch
from torch import nn

prediction, target = torch.zeros(3), torch.ones(3)
nn.MSELoss(prediction, target)  # right: nn.MSELoss()(prediction, target)
