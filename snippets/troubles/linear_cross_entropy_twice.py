# raises: RuntimeError
import torch
from torch import nn

features, labels = torch.ones(2, 3, requires_grad=True), torch.tensor([0, 1])

options = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
_mended = nn.LinearCrossEntropyLoss(3, 2, options=options)(features, labels)
_mended.backward(retain_graph=True)
_mended.backward()
print("allow_retain_graph: twice")

options = nn.LinearCrossEntropyOptions()
_loss = nn.LinearCrossEntropyLoss(3, 2, options=options)(features, labels)
_loss.backward(retain_graph=True)
_loss.backward()
