# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
losses = weight**2

losses.backward(torch.ones_like(losses), retain_graph=True)
print("torch.ones_like(losses):", weight.grad.tolist())

losses.backward(torch.ones(3))
