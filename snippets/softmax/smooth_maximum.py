import math

import torch

rows = []
for logits in ([3.0, 1.0, -3.0], [3.0, 2.9, -3.0], [3.0, 3.0, 3.0]):
    value = torch.logsumexp(torch.tensor(logits, dtype=torch.float64), dim=0).item()
    rows.append([f"`{logits}`", f"{max(logits):.4f}", f"{value:.4f}", f"{value - max(logits):.4f}"])

for row in rows:
    print(*row)
bound = math.log(3)
print(f"never more than ln 3 = {bound:.4f} above the largest")
