import math

import torch

logits = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64)
rows = []
for temperature in (0.25, 0.5, 1.0, 2.0, 10.0, 100.0):
    p = torch.softmax(logits / temperature, dim=0)
    entropy = -(p * p.log()).sum().item()
    shares = [f"{value:.4f}" for value in p.tolist()]
    rows.append([f"{temperature:g}", *shares, f"{entropy:.4f}"])

for row in rows:
    print(*row, sep=" | ")
largest_entropy = math.log(3)
print(f"entropy of the uniform distribution: {largest_entropy:.4f}")
