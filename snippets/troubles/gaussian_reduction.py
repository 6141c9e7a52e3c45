# raises: ValueError
import torch
import torch.nn.functional as F

mean, target, variance = torch.zeros(2), torch.tensor([1.0, 2.0]), torch.ones(2)

mended = F.gaussian_nll_loss(mean, target, variance, reduction="mean").item()
print(f"mean  {mended:.4f}")

F.gaussian_nll_loss(mean, target, variance, reduction="avg")
