import math

import torch
import torch.nn.functional as F

label = torch.tensor([0])
rows = []
for margin in (0, 1, 2, 5, 10, 15, 20, 50):
    exact = math.log1p(2 * math.exp(-margin))  # two wrong classes
    left_over = -math.expm1(-exact)  # 1 - p, accurate even when p is nearly 1
    row = [margin, f"{left_over:.2e}", f"{exact:.2e}"]
    for dtype in (torch.float64, torch.float32):
        logits = torch.tensor([[float(margin), 0.0, 0.0]], dtype=dtype)
        row.append(f"{F.cross_entropy(logits, label).item():.2e}")
    rows.append(row)

print("margin, 1 - p, loss, float64, float32")
for row in rows:
    print(*row, sep=" | ")
half, tenth = math.log(2 / math.expm1(0.5)), math.log(2 / math.expm1(0.1))
print(f"margin for a loss of 0.5: {half:.4f}, of 0.1: {tenth:.4f}")
