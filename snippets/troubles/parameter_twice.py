# raises: ValueError
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
head = model[1]

_own = {id(p) for p in head.parameters()}
_rest = [p for p in model.parameters() if id(p) not in _own]
optimizer = torch.optim.SGD([{"params": _rest}, {"params": head.parameters(), "lr": 0.01}], lr=0.1)
print([group["lr"] for group in optimizer.param_groups])

_groups = [{"params": model.parameters()}, {"params": head.parameters()}]
torch.optim.SGD(_groups, lr=0.1)
