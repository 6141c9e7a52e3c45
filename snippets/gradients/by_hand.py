from math import exp, log

z, label = [3, 1, -3], 0

e = [exp(value) for value in z]
s = sum(e)
p = [value / s for value in e]
loss = -log(p[label])
print("e      ", " ".join(f"{value:8.4f}" for value in e))
print(f"s       {s:8.4f}")
print("p      ", " ".join(f"{value:8.4f}" for value in p))
print(f"loss    {loss:8.4f}")

d_p = -1 / p[label]  # backwards from here
d_s = d_p * -e[label] / s**2
d_e = [d_s, d_s, d_s]
d_e[label] += d_p / s  # e of the label is used twice
d_z = [d * value for d, value in zip(d_e, e)]
print(f"dL/dp   {d_p:8.4f}")
print(f"dL/ds   {d_s:8.4f}")
print("dL/de  ", " ".join(f"{value:8.4f}" for value in d_e))
print("dL/dz  ", " ".join(f"{value:8.4f}" for value in d_z))
