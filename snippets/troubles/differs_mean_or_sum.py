import torch
import torch.nn.functional as F

prediction, target = torch.zeros(4, 3), torch.full((4, 3), 2.0)

mean = F.mse_loss(prediction, target).item()
total = F.mse_loss(prediction, target, reduction="sum").item()
per_sample = F.mse_loss(prediction, target, reduction="none").sum(dim=1).mean().item()
print(f"mean over all 12 numbers     {mean:.0f}")
print(f"sum                          {total:.0f}")
print(f"sum of a sample, their mean  {per_sample:.0f}")
