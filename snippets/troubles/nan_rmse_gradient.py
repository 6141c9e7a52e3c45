import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 2.0])
x = y.clone().requires_grad_()  # already perfect

wrong = torch.sqrt(F.mse_loss(x, y))
(wrong_gradient,) = torch.autograd.grad(wrong, x)
right = torch.sqrt(F.mse_loss(x, y) + 1e-8)
(right_gradient,) = torch.autograd.grad(right, x)
print(f"sqrt(mse)         {wrong.item():.4f}, gradient {wrong_gradient.tolist()}")
print(f"sqrt(mse + 1e-8)  {right.item():.4f}, gradient {right_gradient.tolist()}")
