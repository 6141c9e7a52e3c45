import numpy as np

from snippets.bce_with_logits import binary_cross_entropy_with_logits as loss

logits = np.array([2.0, 2.0, -1.0])
labels = np.array([1.0, 0.0, 0.3])
step = 1e-5

up = loss(logits + step, labels, reduction="none")
down = loss(logits - step, labels, reduction="none")
slopes = (up - down) / (2 * step)

print("finite differences", " ".join(f"{v:+.4f}" for v in slopes))
