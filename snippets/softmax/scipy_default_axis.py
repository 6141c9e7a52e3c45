import numpy as np
from scipy.special import softmax

logits = np.array([[3.0, 1.0, -3.0], [0.0, 0.0, 0.0]])
everything = softmax(logits)
per_row = softmax(logits, axis=1)
print("no axis: ", everything.round(4).tolist(), f"sum {everything.sum():.4f}")
print("axis=1:  ", per_row.round(4).tolist(), f"sum {per_row.sum():.4f}")
