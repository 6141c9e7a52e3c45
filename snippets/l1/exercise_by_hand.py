import torch
import torch.nn.functional as F

x, y = torch.tensor([3.0, -1.0, 0.0, 2.0]), torch.tensor([1.0, -1.0, 2.0, 5.0])
x.requires_grad_()
loss = F.l1_loss(x, y)
loss.backward()
print("loss", loss.item(), " gradient", x.grad.tolist())
