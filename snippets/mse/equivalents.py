import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import mean_squared_error, root_mean_squared_error

x, y = np.array([2.0, 1.0, 5.0]), np.array([1.0, 3.0, 2.0])
weight = np.array([1.0, 2.0, 5.0])
X, Y, W = torch.tensor(x), torch.tensor(y), torch.tensor(weight)
by_torch = F.mse_loss(X, Y).item()
weighted = F.mse_loss(X, Y, weight=W).item()
root = F.mse_loss(X, Y).sqrt().item()
print(f"torch   {by_torch:.4f}  weighted {weighted:.4f}  root {root:.4f}")
found = mean_squared_error(y, x)
found_weighted = mean_squared_error(y, x, sample_weight=weight)
found_root = root_mean_squared_error(y, x)
print(f"sklearn {found:.4f}  weighted {found_weighted:.4f}  root {found_root:.4f}")
print(f"numpy   {np.mean((x - y) ** 2):.4f}  "
      f"weighted {np.average((x - y) ** 2, weights=weight):.4f}")
