import math

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
inputs = torch.sin(torch.arange(32 * 20.0)).reshape(32, 20) * 1.4
labels = torch.arange(32) % 10
net = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 10))

with torch.no_grad():
    start = F.cross_entropy(net(inputs), labels).item()  # 1: before any step
    blind = F.cross_entropy(net(inputs * 0), labels).item()  # 2: without information
optimiser = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(300):  # 3: one batch by heart
    optimiser.zero_grad()
    _loss = F.cross_entropy(net(inputs), labels)
    _loss.backward()
    optimiser.step()
end = round(_loss.item(), 1)
print(f"start {start:.2f}, inputs zeroed {blind:.2f}, ln 10 {math.log(10):.2f}, "
      f"one batch by heart {end:.1f}")
