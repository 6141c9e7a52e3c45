# raises: TypeError
import torch
from torch import nn

criterion = nn.MSELoss()
for _step in range(2):
    loss = criterion(torch.zeros(3), torch.ones(3))
print(f"two names, two steps  {loss.item():.4f}")

loss = nn.MSELoss()
for _step in range(2):
    loss = loss(torch.zeros(3), torch.ones(3))
