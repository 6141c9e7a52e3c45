import torch
import torch.nn.functional as F

prediction = torch.tensor([2.0, 1.0, 5.0])
target = torch.tensor([1.0, 3.0, 2.0])
weight = torch.tensor([1.0, 2.0, 5.0])

losses = F.mse_loss(prediction, target, reduction="none", weight=weight)
divisor = weight.sum().item()
mean = F.mse_loss(prediction, target, weight=weight).item()
mean_of_none = losses.mean().item()
print("none", losses.tolist())
print(f"mean           {mean:.4f}  = {losses.sum().item():.0f} / {divisor:.0f}")
print(f"none, then mean {mean_of_none:.4f}")
