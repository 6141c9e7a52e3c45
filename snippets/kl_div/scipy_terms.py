import numpy as np
from scipy import special
from scipy.stats import entropy

p, q = np.array([0.2, 0.3, 0.5]), np.array([0.1, 0.6, 0.3])
rel_entr, kl_div = special.rel_entr(p, q), special.kl_div(p, q)
print("rel_entr", " ".join(f"{v:+.4f}" for v in rel_entr),
      f" sum {rel_entr.sum():.4f}")
print("kl_div  ", " ".join(f"{v:+.4f}" for v in kl_div), f" sum {kl_div.sum():.4f}")

half = p / 2  # sums to 1/2
rel_half = float(special.rel_entr(half, q).sum())
kl_half = float(special.kl_div(half, q).sum())
entropy_half = float(entropy(half, q))
print(f"p / 2: rel_entr {rel_half:.4f}  kl_div {kl_half:.4f}  "
      f"entropy {entropy_half:.4f}")
