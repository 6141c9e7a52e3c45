# raises: AttributeError
import torch

weight = torch.tensor(2.0, requires_grad=True)
loss = weight**2
loss.backward()
print(f"loss {loss.item():.1f}, gradient {weight.grad.item():.1f}")

loss = (weight**2).item()  # a float
loss.backward()
