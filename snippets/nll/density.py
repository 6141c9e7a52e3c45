import math

import torch
import torch.nn.functional as F

mean, target = torch.zeros(1), torch.zeros(1)
for variance in (1.0, 0.01):
    density = 1 / math.sqrt(2 * math.pi * variance)  # normal, at its mean
    var = torch.tensor([variance])
    loss = F.gaussian_nll_loss(mean, target, var, full=True).item()
    print(f"variance {variance:<4g}  density {density:.4f}  NLL {loss:.4f}")
