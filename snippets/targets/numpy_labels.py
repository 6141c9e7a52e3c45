import numpy as np
import torch
import torch.nn.functional as F

labels = torch.from_numpy(np.array([1.0, 0.0]))  # float64
prediction = torch.tensor([0.7, 0.2], requires_grad=True)

mse = F.mse_loss(prediction, labels)
print("mse_loss:", mse.dtype)
huber = F.huber_loss(prediction, labels)
for name, step in (
    ("huber_loss, backward", lambda: huber.backward()),
    ("binary_cross_entropy", lambda: F.binary_cross_entropy(prediction, labels)),
):
    try:
        step()
    except RuntimeError as error:
        print(f"{name}: {error}")
mended = F.binary_cross_entropy(prediction, labels.float()).item()
print(f"labels.float(): {mended:.4f}")
