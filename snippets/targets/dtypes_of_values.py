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
    for dtype in ("float32", "float64", "int64", "int32", "uint8", "bool"):
        try:
            result = loss(torch.tensor(target).to(getattr(torch, dtype))).dtype
            row.append("✓" if result == torch.float32 else f"`{str(result)[6:]}`")
        except RuntimeError:
            row.append("✗")
    rows.append(row)
    print(*row, sep=" | ")
