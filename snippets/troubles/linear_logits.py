# raises: RuntimeError
import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(in_features=5, num_classes=10)
hidden, labels = torch.zeros(2, 5), torch.tensor([0, 9])
head = nn.Linear(5, 10)

print("criterion(hidden, labels) works:", criterion(hidden, labels).ndim == 0)

criterion(head(hidden), labels)
