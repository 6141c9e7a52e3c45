import torch
import torch.nn.functional as F

x = torch.tensor([2.0, 1.0, 5.0], requires_grad=True)
y = torch.tensor([1.0, 3.0, 2.0])
F.mse_loss(x, y).backward()
autograd = x.grad.tolist()
formula = (2 * (x.detach() - y) / 3).tolist()
print("autograd    ", [f"{g:.4f}" for g in autograd])
print("2 (x - y) / 3", [f"{g:.4f}" for g in formula])
