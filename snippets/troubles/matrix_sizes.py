# raises: RuntimeError
import torch
from torch import nn

images = torch.zeros(2, 1, 4, 4)

print(tuple(nn.Linear(16, 3)(images.flatten(1)).shape))

nn.Linear(12, 3)(images.flatten(1))
