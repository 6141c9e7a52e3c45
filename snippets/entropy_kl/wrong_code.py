import math

p = [0.5, 0.25, 0.25]  # the truth
q = [0.25, 0.25, 0.5]  # what the code was made for

best = -sum(a * math.log2(a) for a in p)
paid = -sum(a * math.log2(b) for a, b in zip(p, q))
extra = paid - best
print(f"entropy       H(P)    {best:.2f} bits")
print(f"cross entropy H(P, Q) {paid:.2f} bits")
print(f"extra         KL      {extra:.2f} bits")
