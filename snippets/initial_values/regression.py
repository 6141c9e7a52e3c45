import numpy as np
import torch
import torch.nn.functional as F
from scipy.stats import norm

# standardised targets
y = torch.tensor(np.random.default_rng(0).normal(size=100_000))
zero = torch.zeros_like(y)
losses = {
    "mse_loss": (F.mse_loss, lambda e: e * e),
    "l1_loss": (F.l1_loss, abs),
    "huber_loss": (F.huber_loss, lambda e: e * e / 2 if abs(e) < 1 else abs(e) - 0.5),
}
expected, rows = {}, []
for name, (loss, of_error) in losses.items():
    expected[name] = 2 * (
        norm.expect(of_error, lb=0, ub=1) + norm.expect(of_error, lb=1, ub=9)
    )
    rows.append([f"`{name}`", f"{expected[name]:.4f}", f"{loss(zero, y).item():.3f}"])
for row in rows:
    print(*row)
mse, l1, huber = expected.values()
