# raises: ValueError
import torch
import torch.nn.functional as F

prediction, target = torch.ones(2, 3), torch.zeros(2, 3)

mended = (F.mse_loss(prediction, target, reduction="sum") / len(prediction)).item()
print(f"sum / batch size  {mended:.4f}")

F.mse_loss(prediction, target, reduction="batchmean")
