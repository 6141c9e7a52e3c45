# raises: TypeError
import torch
from torch import nn

loss = nn.MSELoss()
for _step in range(2):
    loss = loss(torch.zeros(3), torch.ones(3))
