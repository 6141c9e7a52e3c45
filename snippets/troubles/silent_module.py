import torch
from torch import nn

logits, labels = torch.tensor([[2.0, 0.0]]), torch.tensor([0])

wrong = nn.CrossEntropyLoss(logits, labels)
loss = nn.CrossEntropyLoss()(logits, labels)
right = loss.item()
made = isinstance(wrong, nn.Module)
print(wrong, "a module:", made)
print(f"{right:.4f}")
