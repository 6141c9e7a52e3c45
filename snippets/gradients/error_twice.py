# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)

squares = weight**2
first, second = squares.sum(), squares.mean()
(first + second).backward()
print("added, then one backward:", weight.grad.tolist())

squares = weight**2
first, second = squares.sum(), squares.mean()
first.backward()
second.backward()
