import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 2.0, 4.0, 9.0])
losses = [F.l1_loss(torch.full((4,), c), y).item() for c in (1.0, 2.0, 3.0, 4.0, 5.0)]
lower, middle = y.median().item(), torch.quantile(y, 0.5).item()
print("constants 1 to 5", losses)
print("torch.median  ", lower)
print("torch.quantile", middle)
