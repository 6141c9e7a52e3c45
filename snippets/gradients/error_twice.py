# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (weight**2).sum()
loss.backward(retain_graph=True)
loss.backward()
print("with retain_graph, twice:", weight.grad.tolist())

loss.backward()
