import torch

p = torch.tensor([0.5, 0.0], requires_grad=True)
mask = torch.tensor([True, False])

multiplied = (-torch.log(p) * mask).sum()
multiplied.backward()
print("-log(p) * mask          loss", multiplied.item(), " gradient", p.grad.tolist())
