import math

p = [[0.5, 0.25, 0.25], [0.125, 0.75, 0.125]]
labels = [1, 0]
weight = [1.0, 3.0, 1.0]

losses = [-math.log(row[label]) for row, label in zip(p, labels)]
mean = sum(losses) / 2
weighted = (3 * losses[0] + 1 * losses[1]) / (3 + 1)
print("losses", " ".join(f"{loss:.4f}" for loss in losses))
print(f"mean {mean:.4f}, with weight {weighted:.4f}")
