import numpy as np
from scipy.special import rel_entr

a, b, c = np.array([0.5, 0.5]), np.array([0.25, 0.75]), np.array([0.1, 0.9])
ab, ba = float(rel_entr(a, b).sum()), float(rel_entr(b, a).sum())
bc, ac = float(rel_entr(b, c).sum()), float(rel_entr(a, c).sum())
detour = ab + bc

print(f"KL(A || B) {ab:.4f}   KL(B || A) {ba:.4f}")
print(f"KL(A || C) {ac:.4f}   by way of B {detour:.4f}   <- the detour is shorter")
