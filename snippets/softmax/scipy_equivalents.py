import numpy as np
import torch
from scipy.special import log_softmax, logsumexp, softmax

logits = np.array([[3.0, 1.0, -3.0], [0.4, 0.3, 0.7]])
tensor = torch.from_numpy(logits)
rows = []
for name, ours, theirs in (
    ("softmax", softmax(logits, axis=1), torch.softmax(tensor, dim=1)),
    ("log_softmax", log_softmax(logits, axis=1), torch.log_softmax(tensor, dim=1)),
    ("logsumexp", logsumexp(logits, axis=1), torch.logsumexp(tensor, dim=1)),
):
    agrees = np.allclose(ours, theirs.numpy(), rtol=1e-13)
    rows.append([f"`scipy.special.{name}`", f"`torch.{name}`", f"{np.ravel(ours)[0]:.6f}", f"`{agrees}`"])

for row in rows:
    print(*row)
