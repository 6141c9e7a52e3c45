# raises: RuntimeError
import torch
from torch import nn

cell = nn.RNNCell(1, 1)

_hidden = torch.zeros(1, 1)
for _step in range(2):
    _hidden = cell(torch.ones(1, 1), _hidden.detach())
    _hidden.square().sum().backward()
print("hidden.detach(): two steps")

_hidden = torch.zeros(1, 1)
for _step in range(2):
    _hidden = cell(torch.ones(1, 1), _hidden)
    _hidden.square().sum().backward()
