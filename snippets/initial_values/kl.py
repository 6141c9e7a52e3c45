import math

import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5], [0.1, 0.8, 0.1]])
uniform = torch.full((2, 3), 1 / 3).log()
start = F.kl_div(uniform, p, reduction="batchmean").item()
entropy = -(p * p.log()).sum(1).mean().item()
end = abs(F.kl_div(p.log(), p, reduction="batchmean").item())
print(f"uniform prediction   {start:.4f} = ln 3 - H(P) = {math.log(3) - entropy:.4f}")
print(f"equal distributions  {end:.4f}")
