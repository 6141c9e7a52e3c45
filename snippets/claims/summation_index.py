import math

p, q = [0.2, 0.3, 0.5], [0.1, 0.6, 0.3]

right = -sum(p[j] * math.log(q[j]) for j in range(3))
x = 0  # without an index in the terms, x is one fixed outcome
without = -sum(p[x] * math.log(q[x]) for j in range(3))
print(f"-sum over j of P(x_j) log Q(x_j)  {right:.4f}")
print(f"-sum over j of P(x) log Q(x)      {without:.4f}   three times the same term")
