# raises: TypeError
import torch
from torch import nn

nn.MSELoss(weight=torch.tensor([1.0, 2.0]))
