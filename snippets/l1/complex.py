import torch
import torch.nn.functional as F

x = torch.tensor([3 + 4j], requires_grad=True)
loss = F.l1_loss(x, torch.tensor([0j]))
loss.backward()
print(loss.dtype, loss.item())
print("gradient", x.grad)
