# raises: ValueError
import torch
from torch import nn


def step(model):
    scaler = torch.amp.GradScaler("cpu")
    sgd = torch.optim.SGD(model.parameters(), lr=0.1)
    with torch.autocast("cpu", dtype=torch.float16):
        loss = model(torch.ones(1, 1)).square().mean()
    scaler.scale(loss).backward()
    scaler.step(sgd)


step(nn.Linear(1, 1))  # float32 weights, autocast does the rest
print("float32 weights: one step")

step(nn.Linear(1, 1).half())
