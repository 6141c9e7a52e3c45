# raises: RuntimeError
import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

for _step in range(2):
    scaler.scale(model(torch.ones(1)).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
print("two steps, each with its update")

scaler.scale(model(torch.ones(1)).sum()).backward()
scaler.step(optimizer)
scaler.step(optimizer)
