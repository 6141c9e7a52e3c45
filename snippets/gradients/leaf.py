import torch

weight = torch.tensor([1.0, 2.0])
print("by default    ", weight.requires_grad)
weight.requires_grad_()  # the same as requires_grad=True at birth
print("afterwards    ", weight.requires_grad)

loss = (weight**2).sum()
print("before        ", weight.grad)
loss.backward()
print("after backward", weight.grad)
print("result of an operation: leaf", loss.is_leaf, "  grad_fn", loss.grad_fn.name())
