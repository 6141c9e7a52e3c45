import torch
from torch import nn

x, y = torch.tensor([1.0, 3.0]), torch.zeros(2)
wrong = nn.L1Loss("sum")(x, y).item()
right = nn.L1Loss(reduction="sum")(x, y).item()
print("nn.L1Loss('sum')          ", wrong)
print("nn.L1Loss(reduction='sum')", right)
