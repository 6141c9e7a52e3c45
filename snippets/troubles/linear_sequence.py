# raises: RuntimeError
import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(5, 10)
hidden = torch.zeros(2, 3, 5)  # (N, T, features)
labels = torch.zeros(2, 3, dtype=torch.int64)

mended = criterion(hidden.flatten(0, 1), labels.flatten())
print("hidden.flatten(0, 1) works:", mended.ndim == 0)

criterion(hidden, labels)
