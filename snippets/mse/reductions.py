import torch
import torch.nn.functional as F

prediction = torch.tensor([[2.0, 1.0, 5.0], [0.0, 4.0, 1.0]])
target = torch.tensor([[1.0, 3.0, 2.0], [0.0, 2.0, 2.0]])
losses = F.mse_loss(prediction, target, reduction="none")
total = F.mse_loss(prediction, target, reduction="sum").item()
mean = F.mse_loss(prediction, target).item()
per_sample = losses.sum(dim=1).mean().item()
print("none", losses.tolist())
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f}  = sum / 6 elements")
print(f"sum over each sample, mean over samples {per_sample:.4f}")
