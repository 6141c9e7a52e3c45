import torch

rows = []
for offset in (0, 100, 1000, 10000):
    x = torch.tensor([0.0, 1.0, 2.0]) + offset
    naive = ((x * x).mean() - x.mean() ** 2).item()
    stable = x.var(correction=0).item()
    rows.append([str(offset), f"{naive:.4f}".replace("-", "−"), f"{stable:.4f}"])
for row in rows:
    print(*row)
