import torch

rows = []
for classes in (2, 3, 10, 100, 1000):
    certain = torch.zeros(classes, dtype=torch.float64)
    certain[0] = 1.0
    p = torch.softmax(certain, dim=0)
    rows.append([classes, f"{p[0].item():.4f}", f"{-p[0].log().item():.4f}"])

for row in rows:
    print(*row, sep=" | ")
