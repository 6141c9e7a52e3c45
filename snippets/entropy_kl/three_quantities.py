import math

p = [0.2, 0.3, 0.5]  # the truth
q = [0.1, 0.6, 0.3]  # the prediction

entropy = -sum(a * math.log(a) for a in p)
cross_entropy = -sum(a * math.log(b) for a, b in zip(p, q))
kl = sum(a * math.log(a / b) for a, b in zip(p, q))
print(f"H(P)       {entropy:.4f}")
print(f"KL(P || Q) {kl:.4f}")
print(f"H(P, Q)    {cross_entropy:.4f}")
print(f"H(P) + KL  {entropy + kl:.4f}")
