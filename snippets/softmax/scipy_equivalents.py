import numpy as np
import torch
from scipy import special

logits = np.array([[3.0, 1.0, -3.0], [0.4, 0.3, 0.7]])
rows = []
for name in ("softmax", "log_softmax", "logsumexp"):
    scipy_result = getattr(special, name)(logits, axis=1)
    torch_result = getattr(torch, name)(torch.from_numpy(logits), dim=1).numpy()
    agrees = np.allclose(scipy_result, torch_result, rtol=1e-13)
    first = f"{scipy_result.flat[0]:.6f}"
    rows.append([f"scipy.special.{name}", f"torch.{name}", first, str(agrees)])

for row in rows:
    print(*row, sep=" | ")
