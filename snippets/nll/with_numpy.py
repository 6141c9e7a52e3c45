import numpy as np

from snippets.nll import nll_loss
from snippets.softmax import log_softmax

logits = np.array([[1.0, 2.0, 3.0, 4.0, 5.0]] * 3)
labels = np.array([1, 0, 4])

log_probabilities = log_softmax(logits, dim=1)
losses = nll_loss(log_probabilities, labels, reduction="none")
mean = float(nll_loss(log_probabilities, labels))

print("none", " ".join(f"{loss:.4f}" for loss in losses))
print(f"mean {mean:.4f}")
