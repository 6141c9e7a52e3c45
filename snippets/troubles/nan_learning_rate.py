import torch
import torch.nn.functional as F

x, y = torch.tensor([[10.0], [-10.0]]), torch.tensor([[5.0], [-5.0]])


def last_loss(lr, steps=200):
    w = torch.zeros(1, 1, requires_grad=True)
    for _ in range(steps):
        loss = F.mse_loss(x @ w, y)
        (gradient,) = torch.autograd.grad(loss, w)
        w = (w - lr * gradient).detach().requires_grad_()
    return loss.item()


wrong = last_loss(lr=0.1)
right = last_loss(lr=0.001)
print(f"lr 0.1    {wrong}")
print(f"lr 0.001  {right:.6f}")
