import torch
from torch import nn

prediction, target = torch.tensor([1.0, 3.0]), torch.zeros(2)

mended = nn.MSELoss(reduction="sum")(prediction, target).item()
print(f'reduction="sum"     {mended:.4f}')

old = nn.MSELoss(size_average=False)(prediction, target).item()
print(f"size_average=False  {old:.4f}")
