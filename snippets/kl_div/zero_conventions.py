import torch
import torch.nn.functional as F
from scipy.special import rel_entr
from torch.distributions import Categorical, kl_divergence

cases = [([1.0, 0.0], [0.5, 0.5]), ([0.5, 0.5], [1.0, 0.0]), ([1.0, 0.0], [1.0, 0.0])]
rows = []
for p, q in cases:
    P, Q = torch.tensor(p), torch.tensor(q)
    by_torch = F.kl_div(Q.log(), P, reduction="sum").item()
    by_distributions = kl_divergence(Categorical(P), Categorical(Q)).item()
    by_scipy = float(rel_entr(p, q).sum())
    rows.append([f"`{p}`", f"`{q}`"]
                + [f"{v:.4f}" for v in (by_torch, by_distributions, by_scipy)])

for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
