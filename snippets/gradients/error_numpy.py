# raises: RuntimeError
import torch

weight = torch.tensor(2.0, requires_grad=True)
loss = weight**2
print("loss.item()          ", loss.item())
print("loss.detach().numpy()", loss.detach().numpy())

loss.numpy()
