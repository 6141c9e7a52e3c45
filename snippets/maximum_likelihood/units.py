import math

import torch
from torch.distributions import Normal

metres = torch.tensor([0.001, 0.002, 0.006], dtype=torch.float64)
mean, std = metres.mean(), metres.std(correction=0)

in_metres = -Normal(mean, std).log_prob(metres).mean().item()
in_millimetres = -Normal(1000 * mean, 1000 * std).log_prob(1000 * metres)
in_millimetres = in_millimetres.mean().item()
difference = in_millimetres - in_metres
print(f"metres      {in_metres:.4f}")
print(f"millimetres {in_millimetres:.4f}")
print(f"difference  {difference:.4f} = ln 1000 = {math.log(1000):.4f}")
