import torch
import torch.nn.functional as F

rows = []
for p in (0.5, 1e-2, 1e-4, 1e-7, 1e-10, 1e-12, 1e-14, 1e-20, 0.0):
    x = torch.tensor(p, requires_grad=True)
    loss = F.binary_cross_entropy(x, torch.tensor(1.0))
    loss.backward()
    rows.append([f"{p:.0e}" if p != 0.5 else "0.5", f"{loss.item():.4f}",
                 f"{x.grad.item():.1e}"])
for row in rows:
    print(*row)
