# raises: AttributeError
import torch
import torch.nn.functional as F
from torch import nn

prediction, target = torch.tensor([1.0, 4.0]), torch.tensor([1.0, 2.0])

rmse = torch.sqrt(F.mse_loss(prediction, target)).item()
print(f"torch.sqrt(F.mse_loss(prediction, target))  {rmse:.4f}")

nn.RMSELoss()
