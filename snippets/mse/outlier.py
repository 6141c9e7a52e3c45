import numpy as np

y = np.array([1.0, 2.0, 3.0, 4.0, 100.0])
constants = np.arange(0, 101)
mse = np.array([np.mean((y - c) ** 2) for c in constants])
mae = np.array([np.mean(np.abs(y - c)) for c in constants])
best_mse, best_mae = int(constants[mse.argmin()]), int(constants[mae.argmin()])
print("best constant under MSE", best_mse, " mean  ", y.mean())
print("best constant under MAE", best_mae, "  median", np.median(y))
