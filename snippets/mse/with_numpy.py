import numpy as np

from snippets.mse import mse_loss, mse_loss_grad

prediction = np.array([2.0, 1.0, 5.0])
target = np.array([1.0, 3.0, 2.0])
print(f"{mse_loss(prediction, target):.4f}")
print(mse_loss(prediction, target, reduction="none"))
print(mse_loss_grad(prediction, target).round(4))
