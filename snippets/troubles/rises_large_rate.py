import torch
import torch.nn.functional as F

x = torch.tensor([[1.0], [2.0], [3.0]])
y = torch.tensor([[2.0], [4.0], [6.0]])


def losses(lr, steps=6):
    weight = torch.zeros(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=lr)
    found = []
    for _ in range(steps):
        loss = F.mse_loss(x @ weight, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(round(loss.item(), 2))
    return found


wrong = losses(lr=0.22)
right = losses(lr=0.05)
print("lr 0.22", *wrong)
print("lr 0.05", *right)
