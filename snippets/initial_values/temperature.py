import math

import torch
import torch.nn.functional as F

torch.manual_seed(0)
N = 256
a, b = (F.normalize(torch.randn(N, 128), dim=1) for _ in range(2))
# as far apart as N unit vectors can be
best = F.normalize(torch.eye(N) - 1 / N, dim=1)
rows = []
for tau in (1.0, 0.5, 0.2, 0.07, 0.02):
    start = F.cross_entropy(a @ b.T / tau, torch.arange(N)).item()
    floor = F.cross_entropy(best @ best.T / tau, torch.arange(N)).item()
    formula = math.log(1 + (N - 1) * math.exp(-N / (N - 1) / tau))
    assert abs(floor - formula) < 1e-4
    rows.append([f"{tau:g}", f"{start:.2f}", f"{floor:.4f}"])
    print(f"temperature {tau:<5g} start {start:.2f}   floor {floor:.4f}")
