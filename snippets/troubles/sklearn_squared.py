# raises: TypeError
from sklearn.metrics import mean_squared_error, root_mean_squared_error

truth, prediction = [1.0, 2.0], [1.0, 4.0]

mended = float(root_mean_squared_error(truth, prediction))
print(f"root_mean_squared_error  {mended:.4f}")

mean_squared_error(truth, prediction, squared=False)
