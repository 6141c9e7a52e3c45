import numpy as np

from snippets.cross_entropy import cross_entropy, cross_entropy_grad

logits = np.array([[3.0, 1.0, -3.0]])
labels = np.array([0])

loss = float(cross_entropy(logits, labels))
gradient = cross_entropy_grad(logits, labels)

print(f"loss     {loss:.4f}")
print("gradient", " ".join(f"{g:+.4f}" for g in gradient[0]))
