import torch
from torch import nn

logits, labels = torch.tensor([[2.0, 0.0]]), torch.tensor([0])

wrong = nn.CrossEntropyLoss(logits, labels)
print(wrong)
try:
    wrong.backward()
except AttributeError as error:
    print(error)

loss = nn.CrossEntropyLoss()(logits, labels)
right = loss.item()
print(f"{right:.4f}")
