counts = [80, 15, 5]

weights = [sum(counts) / (len(counts) * n) for n in counts]
totals = [w * n for w, n in zip(weights, counts)]
print("weights       ", " ".join(f"{w:.4f}" for w in weights))
print("weight x count", " ".join(f"{t:.4f}" for t in totals))
