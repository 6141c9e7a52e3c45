import numpy as np
import torch
import torch.nn.functional as F
from scipy.special import rel_entr
from scipy.stats import entropy
from torch.distributions import Categorical, kl_divergence

p, q = np.array([0.2, 0.3, 0.5]), np.array([0.1, 0.6, 0.3])
P, Q = torch.tensor(p), torch.tensor(q)

by_torch = F.kl_div(Q.log(), P, reduction="sum").item()
by_distributions = kl_divergence(Categorical(P), Categorical(Q)).item()
by_rel_entr = float(rel_entr(p, q).sum())
by_entropy = float(entropy(p, q))
by_numpy = float((p * np.log(p / q)).sum())
print(f"F.kl_div(log q, p)           {by_torch:.6f}")
print(f"distributions.kl_divergence  {by_distributions:.6f}")
print(f"scipy.special.rel_entr       {by_rel_entr:.6f}")
print(f"scipy.stats.entropy(p, q)    {by_entropy:.6f}")
print(f"numpy                        {by_numpy:.6f}")
