# raises: TypeError
import torch

weight = torch.ones(2, requires_grad=True)

torch.optim.SGD([weight], lr=0.1)
print("[weight]: one tensor in a list")

torch.optim.SGD(weight, lr=0.1)
