# raises: ValueError
import torch

weight = (torch.ones(2) * 0.1).requires_grad_()  # first the values, then the flag
torch.optim.SGD([weight], lr=0.1)
print("leaf:", weight.is_leaf)

product = torch.ones(2, requires_grad=True) * 0.1
torch.optim.SGD([product], lr=0.1)
