# raises: RuntimeError
import torch
from torch import nn

options = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(5, 10, options=options)
hidden = torch.zeros(2, 5)
labels = torch.tensor([1, 10])  # counted from 1

print("labels - 1 works:", criterion(hidden, labels - 1).ndim == 0)

criterion(hidden, labels)
