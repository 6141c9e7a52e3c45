import numpy as np
import torch
from sklearn.utils.class_weight import compute_class_weight

labels = np.array([0] * 6 + [1] * 3 + [2])
balanced = compute_class_weight("balanced", classes=np.array([0, 1, 2]), y=labels)
counts = np.bincount(labels, minlength=3)
by_hand = len(labels) / (3 * counts)
equal = bool(np.array_equal(balanced, by_hand))
mean_of_samples = float(by_hand[labels].mean())
weight = torch.tensor(balanced, dtype=torch.float32)  # scikit-learn gives float64

print("compute_class_weight", " ".join(f"{w:.4f}" for w in balanced))
print("N / (C * count)     ", " ".join(f"{w:.4f}" for w in by_hand), " equal:", equal)
print(f"mean over the samples {mean_of_samples:.4f}")
print("for torch", balanced.dtype, "->", weight.dtype)
