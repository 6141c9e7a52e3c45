import torch
import torch.nn.functional as F

logits = torch.linspace(-20, 20, 4001, dtype=torch.float64)
rows = []
for q in (1.0, 3.0, 9.0):
    weight = torch.tensor(q, dtype=torch.float64)
    row = [f"{q:.0f}"]
    for label in (1.0, 0.0, 0.1):
        target = torch.full_like(logits, label)
        curve = F.binary_cross_entropy_with_logits(
            logits, target, pos_weight=weight, reduction="none"
        )
        row.append(f"{curve.min().item():.4f}")
    rows.append(row)
for row in rows:
    print(*row)
