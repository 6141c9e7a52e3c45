import numpy as np
from scipy.special import rel_entr

p, q = np.array([0.5, 0.5, 0.0]), np.array([0.25, 0.25, 0.5])
forward = float(rel_entr(p, q).sum())
reverse = float(rel_entr(q, p).sum())
print(f"KL(P || Q) {forward:.4f}")
print(f"KL(Q || P) {reverse}")
