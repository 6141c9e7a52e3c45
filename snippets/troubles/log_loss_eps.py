# raises: TypeError
import numpy as np
from sklearn.metrics import log_loss

truth, probabilities = [0, 1], [0.1, 1.0]

clipped = np.clip(probabilities, 1e-7, 1 - 1e-7)
mended = float(log_loss(truth, clipped))
print(f"np.clip  {mended:.4f}")

log_loss(truth, probabilities, eps=1e-7)
