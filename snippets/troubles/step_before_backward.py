# raises: RuntimeError
import torch
from torch import nn


def two_losses():
    torch.manual_seed(0)
    first, second = nn.Linear(1, 1), nn.Linear(1, 1)
    sgd = torch.optim.SGD(second.parameters(), lr=0.1)
    output = second(first(torch.ones(1)))
    return (output - 1).square().sum(), output.square().sum(), sgd


loss_a, loss_b, optimiser = two_losses()
(loss_a + loss_b).backward()  # all gradients first
optimiser.step()
print("backward, then step")

loss_a, loss_b, optimiser = two_losses()
loss_a.backward(retain_graph=True)
optimiser.step()  # changes a weight that loss_b needs
loss_b.backward()
