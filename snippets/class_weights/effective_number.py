counts = [10, 100, 1000, 10000]

rows = []
for beta in (0.9, 0.99, 0.999, 0.9999):
    effective = [(1 - beta**n) / (1 - beta) for n in counts]
    rows.append([f"{beta:g}"] + [f"{e:.1f}" for e in effective])
limit = 1 / (1 - 0.999)

print("n         ", counts)
for row in rows:
    print(f"beta {row[0]:6s}", " ".join(row[1:]))
