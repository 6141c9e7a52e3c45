import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1.0, 2.0, 3.0]), torch.zeros(3)

none = F.mse_loss(prediction, target, reduction="none").tolist()
total = F.mse_loss(prediction, target, reduction="sum").item()
mean = F.mse_loss(prediction, target, reduction="mean").item()
default = F.mse_loss(prediction, target).item()
print("none   ", none)
print(f"sum     {total:.4f}")
print(f"mean    {mean:.4f}")
print(f"default {default:.4f}")
