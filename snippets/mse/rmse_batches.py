import numpy as np

errors = np.array([1.0, 1.0, 7.0, 7.0])
mse = errors**2
overall = float(np.sqrt(mse.mean()))
mean_of_batches = float((np.sqrt(mse[:2].mean()) + np.sqrt(mse[2:].mean())) / 2)
print(f"RMSE over all           {overall:.4f}")
print(f"mean of the batch RMSEs {mean_of_batches:.4f}")
