import torch
import torch.nn.functional as F
from torch import nn


def train(model, optimizer):
    inputs = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
    losses = []
    for _ in range(50):
        loss = F.cross_entropy(model(inputs), torch.tensor([0, 1]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 4))
    return losses[0], losses[-1]


torch.manual_seed(0)
model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model = nn.Linear(2, 2)  # replaced; the optimiser still has the old weights
wrong = train(model, optimizer)
right = train(model, torch.optim.SGD(model.parameters(), lr=0.5))
print("optimiser of the old model", *wrong)
print("optimiser made afterwards ", *right)
