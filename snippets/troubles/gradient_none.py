# raises: AttributeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
unused = torch.tensor([3.0], requires_grad=True)

loss = weight.pow(2).sum()
loss.backward()
for tensor in (weight, unused):
    if tensor.grad is not None:
        tensor.grad.zero_()
print(weight.grad, unused.grad)

unused.grad.zero_()
