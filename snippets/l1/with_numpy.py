import numpy as np

from snippets.l1 import l1_loss, l1_loss_grad

prediction = np.array([2.0, 1.0, 5.0])
target = np.array([1.0, 3.0, 2.0])
print(f"{l1_loss(prediction, target):.4f}")
print(l1_loss(prediction, target, reduction="none"))
print(l1_loss_grad(prediction, target).round(4))
