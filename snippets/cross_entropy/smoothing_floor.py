import math

import torch
import torch.nn.functional as F

smoothing = 0.1
rows = []
for classes in (2, 3, 10, 100, 1000):
    low = smoothing / classes
    high = 1 - smoothing + low
    gap = math.log(high / low)  # the best logit gap
    floor = -high * math.log(high) - (classes - 1) * low * math.log(low)
    logits = torch.zeros(1, classes, dtype=torch.float64)
    logits[0, 0] = gap
    measured = F.cross_entropy(
        logits, torch.tensor([0]), label_smoothing=smoothing
    ).item()
    rows.append([classes, f"{high:.4f}", f"{low:.4f}", f"{gap:.4f}", f"{floor:.4f}",
                 f"{measured:.4f}"])
    if classes == 10:
        true_share, other_share, best_gap, floor_10 = high, low, gap, floor

for row in rows:
    print(*row)
