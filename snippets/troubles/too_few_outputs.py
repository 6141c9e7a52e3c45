# raises: IndexError
import torch
import torch.nn.functional as F
from torch import nn

features = torch.ones(3, 4)
labels = torch.tensor([0, 1, 2])
classes = int(labels.max()) + 1  # over the whole training set

_loss = F.cross_entropy(nn.Linear(4, classes)(features), labels)
print(f"nn.Linear(4, {classes})  works: {_loss.item() > 0}")

F.cross_entropy(nn.Linear(4, 2)(features), labels)
