import torch
import torch.nn.functional as F
from torch import nn


def not_moved(model, step):
    """Names of the weights that one step of training leaves as they are."""
    before = {n: w.detach().clone() for n, w in model.named_parameters()}
    step()
    return [n for n, w in model.named_parameters() if w.equal(before[n])]


def step(optimizer):
    optimizer.zero_grad()
    F.cross_entropy(model(torch.eye(2)), torch.tensor([0, 1])).backward()
    optimizer.step()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 2))
whole = torch.optim.SGD(model.parameters(), lr=0.1)
head_only = torch.optim.SGD(model[2].parameters(), lr=0.1)
right = not_moved(model, lambda: step(whole))
wrong = not_moved(model, lambda: step(head_only))
print(f"all weights given  {right}\nthe head only      {wrong}")
