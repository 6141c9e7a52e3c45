import torch
import torch.nn.functional as F

x = torch.linspace(-1, 1, 64)[:, None]
y = 3 * x


def losses(reduction, lr, steps=4):
    weight = torch.zeros(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=lr)
    found = []
    for _ in range(steps):
        loss = F.mse_loss(x @ weight, y, reduction=reduction)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(f"{loss.item():.4g}")
    return found


wrong, right = losses("sum", lr=0.1), losses("mean", lr=0.1)
rescaled = losses("sum", lr=0.1 / len(x))
print("sum,  lr 0.1      ", *wrong)
print("mean, lr 0.1      ", *right)
print("sum,  lr 0.1 / 64 ", *rescaled)
