import numpy as np
from scipy.special import entr, rel_entr


def values(p, q):
    p, q = np.array(p), np.array(q)
    entropy, kl = entr(p).sum(), rel_entr(p, q).sum()
    return [f"{v:.4f}" for v in (entropy, entropy + kl, kl)]


pairs = [
    ("(1, 0)", [1.0, 0.0], "(1, 0)", [1.0, 0.0]),
    ("(1/2, 1/2)", [0.5, 0.5], "(1/2, 1/2)", [0.5, 0.5]),
    ("(0.2, 0.3, 0.5)", [0.2, 0.3, 0.5], "(0.2, 0.3, 0.5)", [0.2, 0.3, 0.5]),
    ("(1, 0)", [1.0, 0.0], "(1/2, 1/2)", [0.5, 0.5]),
    ("(0.2, 0.3, 0.5)", [0.2, 0.3, 0.5], "(0.1, 0.6, 0.3)", [0.1, 0.6, 0.3]),
    ("(1/2, 1/2)", [0.5, 0.5], "(1, 0)", [1.0, 0.0]),
]
rows = [[f"`{a}`", f"`{b}`", *values(p, q)] for a, p, b, q in pairs]
for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
