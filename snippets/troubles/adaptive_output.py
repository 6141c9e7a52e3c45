# raises: AttributeError
import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
hidden, words = torch.zeros(2, 16), torch.tensor([1, 9])

criterion(hidden, words).loss.backward()
print("gradient:", criterion.head.weight.grad is not None)

criterion(hidden, words).backward()
