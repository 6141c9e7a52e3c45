# raises: TypeError
import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 4.0, 1.0]))
print("weight=torch.tensor([...])  ", criterion)

nn.CrossEntropyLoss(weight=[1.0, 4.0, 1.0])
