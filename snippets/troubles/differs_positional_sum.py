import warnings

import torch
from torch import nn

x, y = torch.tensor([1.0, 3.0]), torch.tensor([0.0, 0.0])

with warnings.catch_warnings():
    # "size_average and reduce args will be deprecated"
    warnings.simplefilter("ignore")
    wrong = nn.MSELoss("sum")(x, y).item()
right = nn.MSELoss(reduction="sum")(x, y).item()
print(f"nn.MSELoss('sum')            {wrong:.0f}   (taken as size_average: the mean)")
print(f"nn.MSELoss(reduction='sum')  {right:.0f}")
