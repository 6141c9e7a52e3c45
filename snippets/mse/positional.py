import torch
from torch import nn

x, y = torch.tensor([1.0, 3.0]), torch.zeros(2)
wrong = nn.MSELoss("sum")(x, y).item()
right = nn.MSELoss(reduction="sum")(x, y).item()
print("nn.MSELoss('sum')          ", wrong)
print("nn.MSELoss(reduction='sum')", right)
