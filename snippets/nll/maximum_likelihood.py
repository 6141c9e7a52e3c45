import math

heads, tosses = 7, 10
rows = []
for percent in range(40, 100, 10):
    p = percent / 100
    likelihood = p**heads * (1 - p) ** (tosses - heads)
    nll = -(heads * math.log(p) + (tosses - heads) * math.log(1 - p)) / tosses
    rows.append([f"{p:.1f}", f"{likelihood:.6f}", f"{nll:.4f}"])

best = min(rows, key=lambda row: float(row[2]))
best_p = best[0]
for row in rows:
    print(" ".join(row), "<- most likely" if row is best else "")
