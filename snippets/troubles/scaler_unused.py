# raises: AssertionError
import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

scaler.scale(model(torch.ones(1)).sum()).backward()
scaler.step(optimizer)
scaler.update()
print("scaled, then stepped:", scaler.get_scale() > 0)

scaler = torch.amp.GradScaler("cpu")
model(torch.ones(1)).sum().backward()
scaler.step(optimizer)
