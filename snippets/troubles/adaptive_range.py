# raises: RuntimeError
import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
hidden = torch.zeros(2, 16)
words = torch.tensor([1, 10])  # counted from 1

print("words - 1 works:", criterion(hidden, words - 1).loss.ndim == 0)

criterion(hidden, words)
