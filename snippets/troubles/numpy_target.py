# raises: TypeError
import numpy as np
import torch
import torch.nn.functional as F

prediction = torch.zeros(2)
target = np.array([1.0, 3.0], dtype=np.float32)

mended = F.mse_loss(prediction, torch.from_numpy(target)).item()
print(f"torch.from_numpy(target)  {mended:.4f}")

F.mse_loss(prediction, target)
