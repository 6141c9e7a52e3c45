# raises: RuntimeError
import torch
from torch import nn

model = nn.Linear(12, 2)
images = torch.zeros(5, 3, 2, 2)  # (N, C, H, W)

print("images.flatten(1):", tuple(model(images.flatten(1)).shape))

model(images.flatten(2))
