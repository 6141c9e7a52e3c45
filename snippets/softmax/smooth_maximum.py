import math

import torch

rows = []
for logits in ([3.0, 1.0, -3.0], [3.0, 2.9, -3.0], [3.0, 3.0, 3.0]):
    x = torch.tensor(logits, dtype=torch.float64)
    largest, smooth = max(logits), torch.logsumexp(x, dim=0).item()
    rows.append([str(logits), f"{largest:.4f}", f"{smooth:.4f}",
                 f"{smooth - largest:.4f}"])

for row in rows:
    print(*row, sep=" | ")
bound = math.log(3)
print(f"never more than ln 3 = {bound:.4f} above the largest")
