# raises: ValueError
import torch
from torch import nn

anchor, positive, negative = torch.zeros(2, 2), torch.zeros(2, 2), torch.ones(2, 2)

mended = nn.TripletMarginLoss(margin=2.0)(anchor, positive, negative).item()
print(f"margin=2.0  {mended:.4f}")

nn.TripletMarginLoss(margin=0)
