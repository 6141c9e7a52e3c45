import math

p = [0.2, 0.3, 0.5]

surprises = [-math.log(a) for a in p]
terms = [a * surprise for a, surprise in zip(p, surprises)]
entropy = sum(terms)
for a, surprise, term in zip(p, surprises, terms):
    print(f"{a} * {surprise:.4f} = {term:.4f}")
print(f"H(P) = {entropy:.4f}")
