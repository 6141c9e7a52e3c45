import torch
import torch.nn.functional as F

paths = {}
for name, loss in (("L1", F.l1_loss), ("MSE", F.mse_loss)):
    x = torch.tensor([1.0], requires_grad=True)
    path = [x.item()]
    for _step in range(6):
        (_slope,) = torch.autograd.grad(loss(x, torch.zeros(1)), x)
        x = (x - 0.3 * _slope).detach().requires_grad_()
        path.append(x.item())
    paths[name] = path
    print(f"{name:3}", " ".join(f"{p:6.3f}" for p in path))
