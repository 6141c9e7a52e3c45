# raises: ValueError
import numpy as np
from sklearn.metrics import mean_squared_error

truth = np.array([1.0, 2.0, 3.0])
prediction = np.array([1.0, np.nan, 5.0])

finite = np.isfinite(prediction)
mended = float(mean_squared_error(truth[finite], prediction[finite]))
print(f"finite predictions only  {mended:.4f}")

mean_squared_error(truth, prediction)
