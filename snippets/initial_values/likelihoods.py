import math

import numpy as np
import torch
import torch.nn.functional as F

y = torch.tensor(np.random.default_rng(0).normal(size=100_000))
one = torch.ones_like(y)
short = F.gaussian_nll_loss(torch.zeros_like(y), y, one).item()
full = F.gaussian_nll_loss(torch.zeros_like(y), y, one, full=True).item()
print(f"Gaussian, mean 0, variance 1  {short:.3f}   expected 1/2")
print(f"the same with full=True       {full:.3f}   "
      f"expected {0.5 + math.log(2 * math.pi) / 2:.4f}")
sure = F.gaussian_nll_loss(
    torch.tensor(1.0), torch.tensor(1.0), torch.tensor(0.01)
).item()
print(f"Gaussian, exact, variance 0.01  {sure:.4f}")
poisson = [F.poisson_nll_loss(torch.tensor(0.0), torch.tensor(n)).item()
           for n in (0.0, 3.0)]
lowest = F.poisson_nll_loss(torch.tensor(math.log(5)), torch.tensor(5.0)).item()
print(f"Poisson, log rate 0: {poisson[0]:.0f} for count 0, "
      f"{poisson[1]:.0f} for count 3")
print(f"Poisson, count 5, best rate     {lowest:.4f}")
full_sum = 0.5 + math.log(2 * math.pi) / 2
