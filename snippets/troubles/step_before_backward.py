# raises: RuntimeError
import torch
from torch import nn


def two_losses():
    first, second = nn.Linear(1, 1), nn.Linear(1, 1)
    sgd = torch.optim.SGD(second.parameters(), lr=0.1)
    output = second(first(torch.ones(1)))
    return (output - 1).square().sum(), output.square().sum(), sgd


_a, _b, optimiser = two_losses()
(_a + _b).backward()  # all gradients first
optimiser.step()
print("backward, then step")

_a, _b, optimiser = two_losses()
_a.backward(retain_graph=True)
optimiser.step()  # changes a weight that _b needs
_b.backward()
