import numpy as np

from snippets.kl_div import kl_div, kl_div_grad

p = np.array([[0.2, 0.3, 0.5]])
q = np.array([[0.1, 0.6, 0.3]])

loss = float(kl_div(np.log(q), p, reduction="batchmean"))
gradient = kl_div_grad(np.log(q), p, reduction="batchmean")
print(f"loss     {loss:.4f}")
print("gradient", " ".join(f"{g:.4f}" for g in gradient[0]))
