import torch
import torch.nn.functional as F
from torch import nn


def losses(step):
    torch.manual_seed(0)
    model = nn.Linear(2, 2)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    inputs = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
    found = []
    for _ in range(4):
        loss = F.cross_entropy(model(inputs), torch.tensor([0, 1]))
        optimizer.zero_grad()
        loss.backward()
        if step:
            optimizer.step()
        found.append(round(loss.item(), 4))
    return found


wrong, right = losses(step=False), losses(step=True)
print("no step  ", *wrong)
print("with step", *right)
