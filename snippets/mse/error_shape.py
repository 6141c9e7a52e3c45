# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.zeros(3, 2), torch.ones(3)

mended = F.mse_loss(prediction[:, 0], target).item()
print(f"the column that is meant  {mended:.4f}")

F.mse_loss(prediction, target)
