import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 3.0], requires_grad=True)
losses = F.mse_loss(x, torch.zeros(2), reduction="none")

(of_sum,) = torch.autograd.grad(losses.sum(), x, retain_graph=True)
(of_mean,) = torch.autograd.grad(losses.mean(), x, retain_graph=True)
(weighted,) = torch.autograd.grad(losses, x, grad_outputs=torch.tensor([1.0, 0.0]))
print("losses.sum()               ", of_sum.tolist())
print("losses.mean()              ", of_mean.tolist())
print("grad_outputs = (1, 0)      ", weighted.tolist())
