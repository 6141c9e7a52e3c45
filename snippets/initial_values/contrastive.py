import math

import torch
import torch.nn.functional as F

N = 256
equal = torch.zeros(N, 64) + 1 / 8  # every embedding the same unit vector
info_nce = F.cross_entropy(equal @ equal.T / 0.07, torch.arange(N)).item()

both = torch.cat([equal, equal])  # two views of each: 2N rows
scores = (both @ both.T / 0.07).fill_diagonal_(-math.inf)  # not with itself
partner = torch.arange(2 * N).roll(N)
nt_xent = F.cross_entropy(scores, partner).item()

print(f"InfoNCE  {info_nce:.4f}  ln N        {math.log(N):.4f}")
print(f"NT-Xent  {nt_xent:.4f}  ln (2N - 1) {math.log(2 * N - 1):.4f}")
