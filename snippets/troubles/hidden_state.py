# raises: RuntimeError
import torch
from torch import nn

torch.manual_seed(0)
cell = nn.RNNCell(1, 1)

hidden = torch.zeros(1, 1)
for _step in range(2):
    hidden = cell(torch.ones(1, 1), hidden.detach())
    hidden.square().sum().backward()
print("hidden.detach(): two steps")

hidden = torch.zeros(1, 1)
for _step in range(2):
    hidden = cell(torch.ones(1, 1), hidden)
    hidden.square().sum().backward()
