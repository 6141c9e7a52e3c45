import numpy as np
import torch
import torch.nn.functional as F
from scipy.stats import multinomial
from sklearn.metrics import log_loss

p = np.array([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.5, 0.25, 0.25]])
labels = np.array([0, 1, 2])
one_hot = np.eye(3)[labels]

by_torch = F.nll_loss(torch.tensor(p).log(), torch.tensor(labels)).item()
by_sklearn = float(log_loss(labels, p))
by_scipy = float(-multinomial.logpmf(one_hot, 1, p).mean())
by_numpy = float(-np.log(p)[np.arange(3), labels].mean())
print(f"torch        {by_torch:.6f}")
print(f"scikit-learn {by_sklearn:.6f}")
print(f"scipy        {by_scipy:.6f}")
print(f"numpy        {by_numpy:.6f}")
