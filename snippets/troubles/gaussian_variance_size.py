# raises: ValueError
import torch
import torch.nn.functional as F

mean, target = torch.zeros(2, 3), torch.ones(2, 3)
variance = torch.tensor([[1.0, 4.0]])  # one a sample, but (1, 2)

mended = F.gaussian_nll_loss(mean, target, variance.view(2, 1)).item()
print(f"variance.view(2, 1)  {mended:.4f}")

F.gaussian_nll_loss(mean, target, variance)
