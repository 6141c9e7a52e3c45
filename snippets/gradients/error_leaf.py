# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
(weight**2).sum().backward()
with torch.no_grad():
    weight -= 0.1 * weight.grad
print("under no_grad():", [round(w, 4) for w in weight.tolist()])

weight -= 0.1 * weight.grad
