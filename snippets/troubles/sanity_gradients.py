import torch
import torch.nn.functional as F
from torch import nn


def without_gradient(model, loss):
    """Names of the weights that this loss cannot move."""
    model.zero_grad()
    loss.backward()
    weights = model.named_parameters()
    return [n for n, w in weights if w.grad is None or not w.grad.any()]


torch.manual_seed(0)
first, second, last = layers = nn.ModuleList(nn.Linear(2, 2) for _ in range(3))
x, y = torch.eye(2), torch.tensor([0, 1])
hidden = torch.tanh(first(x))
wrong = without_gradient(layers, F.cross_entropy(last(hidden), y))
hidden = torch.tanh(second(torch.tanh(first(x))))
right = without_gradient(layers, F.cross_entropy(last(hidden), y))
print(f"layer 1 left out  {wrong}\nall layers used   {right}")
