import numpy as np

from snippets.softmax import log_softmax, logsumexp, softmax

logits = np.array([3.0, 1.0, -3.0])
probabilities = softmax(logits, dim=0)
log_probabilities = log_softmax(logits, dim=0)
total = float(logsumexp(logits, dim=0))

print("softmax    ", [f"{p:.6f}" for p in probabilities])
print("log_softmax", [f"{value:.6f}" for value in log_probabilities])
print("logsumexp  ", f"{total:.6f}")
