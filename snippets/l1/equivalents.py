import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import mean_absolute_error, median_absolute_error

x, y = np.array([2.0, 1.0, 5.0]), np.array([1.0, 3.0, 2.0])
weight = np.array([1.0, 2.0, 5.0])
X, Y, W = torch.tensor(x), torch.tensor(y), torch.tensor(weight)
print(f"torch   {F.l1_loss(X, Y).item():.4f}  "
      f"weighted {F.l1_loss(X, Y, weight=W).item():.4f}")
found = mean_absolute_error(y, x)
found_weighted = mean_absolute_error(y, x, sample_weight=weight)
print(f"sklearn {found:.4f}  weighted {found_weighted:.4f}")
print(f"numpy   {np.mean(np.abs(x - y)):.4f}  "
      f"weighted {np.average(np.abs(x - y), weights=weight):.4f}")
print(f"median_absolute_error {median_absolute_error(y, x):.4f}")
