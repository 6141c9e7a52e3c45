import torch
import torch.nn.functional as F

rows = []
target = torch.tensor(1.0, dtype=torch.float64)
for logit in (-8.0, -4.0, 0.0, 4.0):
    x = torch.tensor(logit, dtype=torch.float64, requires_grad=True)
    F.mse_loss(torch.sigmoid(x), target).backward()
    through_mse = x.grad.item()
    x.grad = None
    F.binary_cross_entropy_with_logits(x, target).backward()
    rows.append([f"{logit:.0f}", f"{through_mse:.5f}", f"{x.grad.item():.5f}"])
    if logit == -8.0:
        mse_slope, bce_slope = through_mse, x.grad.item()
for row in rows:
    print("logit", *row)
