import math

import torch
import torch.nn.functional as F
from torch.distributions import Normal

x = torch.tensor([2.0, 1.0, 5.0])
y = torch.tensor([1.0, 3.0, 2.0])
nll = -Normal(x, 1.0).log_prob(y).mean().item()
constant = 0.5 * math.log(2 * math.pi)
half_mse = 0.5 * F.mse_loss(x, y).item()
gaussian = F.gaussian_nll_loss(x, y, torch.ones(3)).item()
print(f"negative log-likelihood   {nll:.4f}")
print(f"MSE / 2 + ln(2 pi) / 2    {half_mse + constant:.4f}")
print(f"F.gaussian_nll_loss, var 1 {gaussian:.4f} = MSE / 2")
