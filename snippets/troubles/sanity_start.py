import math

import torch
import torch.nn.functional as F
from torch import nn


def start(model, inputs, labels, C):
    """First loss divided by the loss at chance: about 1 if all is well."""
    with torch.no_grad():
        return F.cross_entropy(model(inputs), labels).item() / math.log(C)


torch.manual_seed(0)
inputs, labels = torch.randn(64, 20), torch.arange(64) % 10
model = nn.Linear(20, 10)
right = start(model, inputs, labels, 10)
with torch.no_grad():
    model.weight *= 20  # a last layer that begins far too large
wrong = start(model, inputs, labels, 10)
print(f"as torch sets it  {right:.2f}")
print(f"20 times as large {wrong:.2f}")
