# raises: RuntimeError
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x.exp()
y = y + 1
y.sum().backward()
print("y = y + 1:", [round(g, 4) for g in x.grad.tolist()])

y = x.exp()
y += 1  # the gradient of exp needs the old y
y.sum().backward()
