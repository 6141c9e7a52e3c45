import torch
import torch.nn.functional as F
from torch import nn


def without_gradient(model, loss):
    """Names of the weights that this loss cannot move."""
    model.zero_grad()
    loss.backward()
    return [n for n, w in model.named_parameters() if w.grad is None or not w.grad.any()]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second, self.last = (nn.Linear(2, 2) for _ in range(3))


torch.manual_seed(0)
net, x, y = Net(), torch.eye(2), torch.tensor([0, 1])
hidden = torch.tanh(net.first(x))
wrong = without_gradient(net, F.cross_entropy(net.last(hidden), y))
hidden = torch.tanh(net.second(torch.tanh(net.first(x))))
right = without_gradient(net, F.cross_entropy(net.last(hidden), y))
print(f"second layer left out  {wrong}\nall layers used        {right}")
