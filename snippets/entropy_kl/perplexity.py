import math

distributions = {
    "(1, 0, 0)": [1.0, 0.0, 0.0],
    "(0.2, 0.3, 0.5)": [0.2, 0.3, 0.5],
    "(1/3, 1/3, 1/3)": [1 / 3] * 3,
}
rows = []
for name, p in distributions.items():
    entropy = sum(-a * math.log(a) for a in p if a > 0)
    rows.append([f"`{name}`", f"{entropy:.4f}", f"{math.exp(entropy):.4f}"])

for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
