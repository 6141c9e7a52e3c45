import numpy as np
import torch
from scipy.special import entr
from scipy.stats import entropy
from torch.distributions import Categorical

p = np.array([0.2, 0.3, 0.5])
by_numpy = float(-(p * np.log(p)).sum())
by_entr = float(entr(p).sum())
by_stats = float(entropy(p))
by_torch = torch.special.entr(torch.tensor(p)).sum().item()
by_categorical = Categorical(torch.tensor(p)).entropy().item()
in_bits = float(entropy(p, base=2))
print(f"numpy                {by_numpy:.6f}")
print(f"scipy.special.entr   {by_entr:.6f}")
print(f"scipy.stats.entropy  {by_stats:.6f}")
print(f"torch.special.entr   {by_torch:.6f}")
print(f"Categorical.entropy  {by_categorical:.6f}")
print(f"base=2               {in_bits:.6f} bits")
