# raises: AttributeError
import torch
import torch.nn.functional as F
from torch import nn

prediction, target = torch.tensor([1.0, 4.0]), torch.tensor([1.0, 2.0])

rmse = torch.sqrt(F.mse_loss(prediction, target) + 1e-8).item()
print(f"root of the MSE  {rmse:.4f}")

nn.RMSELoss()
