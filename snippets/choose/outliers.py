import torch
import torch.nn.functional as F

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 100.0])  # one broken sensor
output = torch.full((5, 1), 2.5)

loss = F.huber_loss(output.squeeze(1), target).item()
l1 = F.l1_loss(output.squeeze(1), target).item()
squares = F.mse_loss(output.squeeze(1), target, reduction="none")
share = (squares[-1] / squares.sum()).item()
print(f"huber_loss {loss:.4f}   l1_loss {l1:.4f}   mse_loss {squares.mean():.4f}")
print(f"share of the outlier in mse_loss {share:.1%}")
