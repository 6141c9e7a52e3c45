import math

import torch
import torch.nn.functional as F

rows = []
for weight in (1.0, 3.0, 9.0, 99.0):
    rate = 1 / (1 + weight)  # weight = negatives over positives
    q, y = torch.tensor(weight), torch.tensor(rate)  # y: the share of positives
    start = F.binary_cross_entropy_with_logits(
        torch.tensor(0.0), y, pos_weight=q
    ).item()
    soft = torch.tensor(0.1)
    best = torch.tensor(math.log(weight * 0.1 / 0.9))
    floor = F.binary_cross_entropy_with_logits(best, soft, pos_weight=q).item()
    rows.append([f"{weight:.0f}", f"{rate:.0%}", f"{start:.4f}", f"{floor:.4f}"])
for row in rows:
    print(*row)
