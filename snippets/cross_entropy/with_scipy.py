import numpy as np
from scipy.special import log_softmax, logsumexp
from scipy.stats import entropy

logits = np.array([3.0, 1.0, -3.0])
by_log_softmax = float(-log_softmax(logits)[0])
by_logsumexp = float(logsumexp(logits) - logits[0])

p, q = np.array([0.2, 0.3, 0.5]), np.array([0.1, 0.6, 0.3])
soft = float(entropy(p) + entropy(p, q))  # entropy + relative entropy

print(f"-log_softmax(logits)[0]         {by_log_softmax:.4f}")
print(f"logsumexp(logits) - logits[0]   {by_logsumexp:.4f}")
print(f"H(P, Q) = entropy(p) + entropy(p, q)  {soft:.4f}")
