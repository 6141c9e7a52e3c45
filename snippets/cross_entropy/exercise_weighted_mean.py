losses = [0.2, 1.0]  # before weighting
weights = [1.0, 3.0]  # of the two labels

weighted = [w * x for w, x in zip(weights, losses, strict=True)]
mean = sum(weighted) / sum(weights)
by_count = sum(weighted) / 2
print(f"reduction='mean'  {sum(weighted):.1f} / {sum(weights):.0f} = {mean:.4f}")
print(f"none, then .mean() {sum(weighted):.1f} / 2 = {by_count:.4f}")
