import torch
import torch.nn.functional as F
from torch import nn

inputs = torch.sin(torch.arange(64 * 20.0)).reshape(64, 20) * 1.4
labels = torch.arange(64) % 10
rows = []
for scale in (0.0, 1.0, 3.0, 10.0, 30.0, 100.0):
    first, spread = [], []
    for seed in range(20):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 10))
        logits = net(inputs) * scale  # as if the last layer began that much larger
        first.append(F.cross_entropy(logits, labels).item())
        spread.append(logits.std(1).mean().item())
    rows.append([f"{scale:g}", f"{sum(spread) / 20:.2f}", f"{min(first):.2f}",
                 f"{max(first):.2f}"])
for row in rows:
    print(*row)
