# raises: RuntimeError
import torch

used = torch.tensor(2.0, requires_grad=True)
unused = torch.tensor(3.0, requires_grad=True)
loss = used**2

print("allow_unused:",
      torch.autograd.grad(loss, [used, unused], retain_graph=True, allow_unused=True))

torch.autograd.grad(loss, [used, unused])
