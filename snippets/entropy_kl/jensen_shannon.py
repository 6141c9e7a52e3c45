import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import rel_entr


def js(p, q):
    return float((rel_entr(p, (p + q) / 2) + rel_entr(q, (p + q) / 2)).sum() / 2)


p, q = np.array([0.2, 0.3, 0.5]), np.array([0.1, 0.6, 0.3])
forward, backward = js(p, q), js(q, p)
apart = js(np.array([1.0, 0.0]), np.array([0.0, 1.0]))
root = float(jensenshannon(p, q))  # SciPy gives the square root
print(f"JS(P, Q) {forward:.4f} = JS(Q, P) {backward:.4f}")
print(f"nothing in common {apart:.4f} = ln 2")
print(f"scipy jensenshannon {root:.4f}, squared {root**2:.4f}")
