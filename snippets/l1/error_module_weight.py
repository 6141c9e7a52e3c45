# raises: TypeError
import torch
from torch import nn

nn.L1Loss(weight=torch.tensor([1.0, 2.0]))
