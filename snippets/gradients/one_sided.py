import torch
import torch.nn.functional as F

x, target, h = torch.tensor(3.0), torch.tensor(3.0), 0.25
up, here, down = (F.l1_loss(x + d, target).item() for d in (h, 0.0, -h))

forward = (up - here) / h
backward = (here - down) / h
central = (up - down) / (2 * h)
print("forward ", forward)
print("backward", backward)
print("central ", central)
