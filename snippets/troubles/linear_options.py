import torch
from torch import nn

options = nn.LinearCrossEntropyOptions()
hidden, labels = torch.zeros(2, 5), torch.tensor([1, 9])

chunked = nn.LinearCrossEntropyLoss(5, 10, options=options)
print("in chunks:", chunked(hidden, labels).grad_fn is not None)

smoothed = nn.LinearCrossEntropyLoss(5, 10, options=options, label_smoothing=0.1)
print("whole matrix, with a warning:", smoothed(hidden, labels).ndim == 0)
