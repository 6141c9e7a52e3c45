# raises: RuntimeError
import torch
from torch import nn

model = nn.Linear(2, 1)
features = torch.zeros(3, 2, dtype=torch.float64)  # as NumPy gives it

print("features.float():", model(features.float()).dtype)

model(features)
