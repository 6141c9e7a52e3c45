import numpy as np

errors = np.array([1.0, 1.0, 1.0, 1.0, 10.0])
share_mse = float(errors[-1] ** 2 / np.sum(errors**2))
share_mae = float(errors[-1] / np.sum(errors))
print(f"share of the largest error in MSE {share_mse:.1%}")
print(f"share of the largest error in MAE {share_mae:.1%}")
