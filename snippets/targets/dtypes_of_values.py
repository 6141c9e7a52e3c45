import torch
import torch.nn.functional as F

v, values = torch.full((2,), 0.25), [1, 2]
cases = {
    "mse_loss": (lambda t: F.mse_loss(v, t), values),
    "l1_loss": (lambda t: F.l1_loss(v, t), values),
    "smooth_l1_loss": (lambda t: F.smooth_l1_loss(v, t), values),
    "huber_loss": (lambda t: F.huber_loss(v, t), values),
    "gaussian_nll_loss": (lambda t: F.gaussian_nll_loss(v, t, v), values),
    "poisson_nll_loss": (lambda t: F.poisson_nll_loss(v, t), values),
}
rows = []
for name, (loss, target) in cases.items():
    row = [f"`{name}`"]
    for dtype in (torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8, torch.bool):
        try:
            result = str(loss(torch.tensor(target).to(dtype)).dtype).replace("torch.", "")
            row.append("✓" if result == "float32" else f"`{result}`")
        except RuntimeError:
            row.append("✗")
    rows.append(row)
    print(*row, sep=" | ")
