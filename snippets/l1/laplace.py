import math

import torch
import torch.nn.functional as F
from torch.distributions import Laplace

x = torch.tensor([2.0, 1.0, 5.0])
y = torch.tensor([1.0, 3.0, 2.0])
nll = -Laplace(x, 1.0).log_prob(y).mean().item()
mae = F.l1_loss(x, y).item()
print(f"negative log-likelihood {nll:.4f}")
print(f"MAE + ln 2              {mae + math.log(2):.4f}")
