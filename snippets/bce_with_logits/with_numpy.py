import numpy as np

from snippets.bce_with_logits import (
    binary_cross_entropy_with_logits,
    binary_cross_entropy_with_logits_grad,
)

logits = np.array([2.0, 2.0])
labels = np.array([1.0, 0.0])

losses = binary_cross_entropy_with_logits(logits, labels, reduction="none")
mean = float(binary_cross_entropy_with_logits(logits, labels))
gradient = binary_cross_entropy_with_logits_grad(logits, labels)

print("losses  ", " ".join(f"{v:.4f}" for v in losses))
print(f"mean     {mean:.4f}")
print("gradient", " ".join(f"{v:+.4f}" for v in gradient))
