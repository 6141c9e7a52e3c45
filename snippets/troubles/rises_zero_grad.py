import torch
import torch.nn.functional as F


def losses(clear, steps=41):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.05)
    found = []
    for _ in range(steps):
        loss = F.mse_loss(weight, torch.tensor([2.0]))
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(round(loss.item(), 2))
    return found[::5]


wrong, right = losses(clear=False), losses(clear=True)
print("without zero_grad", *wrong)
print("with zero_grad   ", *right)
