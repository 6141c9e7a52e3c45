# raises: AttributeError
import torch
from torch import nn

prediction, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])

mended = torch.sqrt(nn.MSELoss()(prediction, target) + 1e-8).item()
print(f"root of MSELoss  {mended:.4f}")

nn.RMSELoss()
