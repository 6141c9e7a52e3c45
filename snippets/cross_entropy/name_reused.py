# raises: TypeError
import torch
from torch import nn

logits = torch.tensor([[3.0, 1.0, -3.0]])
labels = torch.tensor([0])

criterion = nn.CrossEntropyLoss()
for _step in range(2):
    loss = criterion(logits, labels)
    print(f"criterion, loss: {loss.item():.4f}")

loss = nn.CrossEntropyLoss()
for _step in range(2):
    loss = loss(logits, labels)
    print(f"loss, loss:      {loss.item():.4f}")
