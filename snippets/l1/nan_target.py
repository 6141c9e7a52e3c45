import torch
import torch.nn.functional as F

x = torch.tensor([2.0, 1.0], requires_grad=True)
y = torch.tensor([1.0, float("nan")])
l1 = F.l1_loss(x, y)
(l1_slopes,) = torch.autograd.grad(l1, x)
mse = F.mse_loss(x, y)
(mse_slopes,) = torch.autograd.grad(mse, x)
print("L1 ", l1.item(), l1_slopes.tolist())
print("MSE", mse.item(), mse_slopes.tolist())
