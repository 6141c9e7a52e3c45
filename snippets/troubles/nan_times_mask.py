import torch

p = torch.tensor([0.5, 0.0], requires_grad=True)
mask = torch.tensor([True, False])  # the second one does not count

wrong = (-torch.log(p) * mask).sum()
(wrong_gradient,) = torch.autograd.grad(wrong, p)
right = -torch.log(p[mask]).sum()
(right_gradient,) = torch.autograd.grad(right, p)
print(f"times the mask   {wrong.item()}, gradient {wrong_gradient.tolist()}")
print(f"select, then log {right.item():.4f}, gradient {right_gradient.tolist()}")
