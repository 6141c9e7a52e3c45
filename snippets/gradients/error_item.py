# raises: AttributeError
import torch

weight = torch.tensor(2.0, requires_grad=True)
loss = weight**2
print("item() gives a", type(loss.item()).__name__)

loss = loss.item()
loss.backward()
