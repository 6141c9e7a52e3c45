import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 2.0])
x = y.clone().requires_grad_()
torch.sqrt(F.mse_loss(x, y) + 1e-8).backward()
inside = x.grad.tolist()
x.grad = None
(torch.sqrt(F.mse_loss(x, y)) + 1e-8).backward()
outside = x.grad.tolist()
floor = torch.sqrt(torch.tensor(1e-8)).item()
print("constant under the root", inside)
print("constant outside       ", outside)
print(f"value of a perfect fit {floor:.4f}")
