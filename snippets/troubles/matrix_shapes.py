# raises: RuntimeError
import torch
from torch import nn

images = torch.zeros(2, 3, 4, 4)
head = nn.Linear(48, 10)

print("images.flatten(1)", tuple(head(images.flatten(1)).shape))

head(images)
