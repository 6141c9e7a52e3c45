# raises: RuntimeError
import torch
from torch import nn

images, layer = torch.ones(1, 1, 2, 2), nn.Conv2d(1, 1, 1).half()

print(layer(images.half()).dtype)

layer(images)
