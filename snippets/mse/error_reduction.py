# raises: ValueError
import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])

mended = F.mse_loss(prediction, target, reduction="mean").item()
print(f"mean  {mended:.4f}")

F.mse_loss(prediction, target, reduction="avg")
