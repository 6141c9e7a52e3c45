# raises: ValueError
import torch
import torch.nn.functional as F

mean, target = torch.zeros(2), torch.tensor([1.0, 2.0])
raw = torch.tensor([-1.0, 0.0])  # last layer, any sign

variance = F.softplus(raw) + 1e-6
print(f"softplus  {F.gaussian_nll_loss(mean, target, variance).item():.4f}")

F.gaussian_nll_loss(mean, target, raw)
