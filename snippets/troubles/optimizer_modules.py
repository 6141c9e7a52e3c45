# raises: TypeError
import torch
from torch import nn

body, head = nn.Linear(2, 3), nn.Linear(3, 1)

optimizer = torch.optim.SGD([*body.parameters(), *head.parameters()], lr=0.1)
print(len(optimizer.param_groups[0]["params"]), "parameters")

torch.optim.SGD([body, head], lr=0.1)
