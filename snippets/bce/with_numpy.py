import numpy as np

from snippets.bce import binary_cross_entropy, binary_cross_entropy_grad

probabilities = np.array([0.3, 0.9])
labels = np.array([1.0, 0.0])

losses = binary_cross_entropy(probabilities, labels, reduction="none")
mean = float(binary_cross_entropy(probabilities, labels))
gradient = binary_cross_entropy_grad(probabilities, labels, reduction="sum")

print("losses  ", " ".join(f"{v:.4f}" for v in losses))
print(f"mean     {mean:.4f}")
print("gradient", " ".join(f"{v:+.4f}" for v in gradient))
