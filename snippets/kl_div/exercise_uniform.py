import math

import torch
import torch.nn.functional as F

p = torch.tensor([0.7, 0.2, 0.1])
uniform = torch.full((3,), 1 / 3)
kl = F.kl_div(uniform.log(), p, reduction="sum").item()
entropy = torch.special.entr(p).sum().item()
difference = math.log(3) - entropy
print(f"KL(P || uniform) {kl:.4f}")
print(f"ln 3 - H(P)      {difference:.4f}")
