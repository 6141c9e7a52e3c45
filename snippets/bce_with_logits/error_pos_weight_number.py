# raises: TypeError
import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(2.0))
mended = criterion(torch.zeros(1), torch.ones(1)).item()
print(f"pos_weight=torch.tensor(2.0)  {mended:.4f}")

nn.BCEWithLogitsLoss(pos_weight=2.0)
