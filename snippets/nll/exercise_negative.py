import math

import torch
import torch.nn.functional as F

shown = -0.93
least = -math.log(-shown)
print(f"mean probability of the true class {-shown:.2f}")
print(f"the real loss is at least          {least:.4f}")

log_p = torch.tensor([[0.995, 0.005], [0.865, 0.135]]).log()
real = F.nll_loss(log_p, torch.tensor([0, 0])).item()
print(f"for example, 0.995 and 0.865       {real:.4f}")
