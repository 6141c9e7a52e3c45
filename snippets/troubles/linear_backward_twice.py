# raises: RuntimeError
import torch
from torch import nn

hidden, labels = torch.zeros(4, 5), torch.tensor([0, 1, 2, 3])

options = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
loss = nn.LinearCrossEntropyLoss(5, 10, options=options)(hidden, labels)
loss.backward(retain_graph=True)
loss.backward()
print("allow_retain_graph=True: two backward passes")

options = nn.LinearCrossEntropyOptions()
loss = nn.LinearCrossEntropyLoss(5, 10, options=options)(hidden, labels)
loss.backward(retain_graph=True)
loss.backward()
