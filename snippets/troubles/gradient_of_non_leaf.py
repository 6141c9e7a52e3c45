import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = x * 2
hidden.retain_grad()
hidden.sum().backward()
print("retain_grad():", hidden.grad.tolist())

hidden = x * 2
hidden.sum().backward()
print("without:", hidden.grad)
