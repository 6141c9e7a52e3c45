import math

from scipy.stats import entropy

rows = []
for classes in (2, 3, 10, 1000):
    uniform = [1 / classes] * classes
    nats, bits = float(entropy(uniform)), float(entropy(uniform, base=2))
    rows.append([f"`{classes}`", f"{nats:.4f}", f"{math.log(classes):.4f}",
                 f"{bits:.4f}"])

for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
