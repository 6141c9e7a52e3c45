import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 2.0, 3.0, 4.0, 100.0])
mean, median = y.mean().item(), y.median().item()
rows = []
for constant in (mean, median):
    x = torch.full((5,), constant)
    mae, mse = F.l1_loss(x, y).item(), F.mse_loss(x, y).item()
    rows.append([f"{constant:.0f}", f"{mae:.1f}", f"{mse:.1f}"])
    print(f"constant {constant:2.0f}  MAE {mae:.1f}  MSE {mse:.1f}")
