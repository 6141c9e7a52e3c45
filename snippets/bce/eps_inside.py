import torch

p = torch.tensor(0.0, requires_grad=True)
eps = 1e-8

loss = -torch.log(p + eps)
loss.backward()
cut = loss.item()
above = -torch.log(torch.tensor(1.0 + eps)).item()

print(f"-log(0 + 1e-8)  {cut:.4f}, gradient {p.grad.item():.0e}")
print("1 + 1e-8 == 1 in float32:", bool(torch.tensor(1.0) + eps == 1))
