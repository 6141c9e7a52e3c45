import numpy as np

p = np.array([0.2, 0.3, 0.5])  # the truth
q = np.array([0.1, 0.6, 0.3])  # the prediction

entropy = float(-(p * np.log(p)).sum())
cross_entropy = float(-(p * np.log(q)).sum())
kl = float((p * np.log(p / q)).sum())
swapped = float(-(q * np.log(p)).sum())
kl_swapped = float((q * np.log(q / p)).sum())
total = entropy + kl

print(f"H(P)    {entropy:.4f}   = H(P, P), not zero")
print(f"KL(P,Q) {kl:.4f}")
print(f"H(P,Q)  {cross_entropy:.4f}   = {entropy:.4f} + {kl:.4f}")
print(f"H(Q,P)  {swapped:.4f}   not symmetric")
print(f"KL(Q,P) {kl_swapped:.4f}")
