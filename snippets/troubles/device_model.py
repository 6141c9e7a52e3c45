# raises: RuntimeError
import torch
from torch import nn

images = torch.zeros(2, 4, device="meta")  # stands for "cuda"
model = nn.Linear(4, 3)  # left on the CPU

model.to(images.device)
print("model.to(images.device):", model(images).device)

nn.Linear(4, 3)(images)
