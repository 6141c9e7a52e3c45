# raises: ValueError
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
head = model[1]

_rest = [p for p in model.parameters() if all(p is not own for own in head.parameters())]
optimizer = torch.optim.SGD([{"params": _rest}, {"params": head.parameters(), "lr": 0.01}], lr=0.1)
print([group["lr"] for group in optimizer.param_groups])

torch.optim.SGD([{"params": model.parameters()}, {"params": head.parameters()}], lr=0.1)
