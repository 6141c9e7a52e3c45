import numpy as np

from snippets.cross_entropy import cross_entropy

logits = np.array([3.0, 1.0, -3.0])
label = np.array(0)
step = 1e-5

slopes = []
for k in range(3):
    nudge = np.zeros(3)
    nudge[k] = step
    up = cross_entropy(logits + nudge, label)
    down = cross_entropy(logits - nudge, label)
    slopes.append(float((up - down) / (2 * step)))

print("finite differences", " ".join(f"{s:+.4f}" for s in slopes))
