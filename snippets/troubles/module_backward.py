# raises: AttributeError
import torch
from torch import nn

logits = torch.zeros(1, 3, requires_grad=True)
label = torch.tensor([0])

nn.CrossEntropyLoss()(logits, label).backward()
print("gradient:", [round(slope, 4) for slope in logits.grad[0].tolist()])

nn.CrossEntropyLoss(logits, label).backward()
