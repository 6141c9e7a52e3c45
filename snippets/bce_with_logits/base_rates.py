import math

import torch
import torch.nn.functional as F

rows = []
for percent in (50, 30, 10, 5, 1):
    rate = percent / 100
    bias = torch.tensor(math.log(rate / (1 - rate)) if percent != 50 else 0.0)
    loss = F.binary_cross_entropy_with_logits(bias, torch.tensor(rate)).item()
    rows.append([f"{percent} %", f"{bias.item():.4f}", f"{loss:.4f}"])
for row in rows:
    print(*row)
