import torch
from torch import nn

logits = torch.zeros(3, 5)
labels = torch.tensor([0, 1, 2])

default = nn.CrossEntropyLoss()(logits, labels)
none = nn.CrossEntropyLoss(reduction="none")(logits, labels)
print("default          ", tuple(default.shape))
print('reduction="none" ', tuple(none.shape))
