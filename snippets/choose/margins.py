import torch
import torch.nn.functional as F

rows = []
for m in (-2.0, -1.0, 0.0, 0.5, 1.0, 2.0, 4.0):
    margin = torch.tensor(m, requires_grad=True)  # y · score, y is -1 or 1
    hinge = torch.relu(1 - margin)
    square = F.mse_loss(margin, torch.tensor(1.0))  # (score - y)², as y² = 1
    cross_entropy = F.soft_margin_loss(margin, torch.tensor(1.0))
    row = [f"{m:g}"]
    for loss in (hinge, square, cross_entropy):
        (slope,) = torch.autograd.grad(loss, margin)
        row += [f"{loss.item():.4f}", f"{slope.item() + 0.0:.4f}"]
    rows.append(row)
for row in rows:
    print(*row)
