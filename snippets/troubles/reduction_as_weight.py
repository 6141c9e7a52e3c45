# raises: TypeError
import torch
from torch import nn

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])

mended = nn.CrossEntropyLoss(reduction="sum")(logits, labels).item()
print(f'reduction="sum"  {mended:.4f}')

nn.CrossEntropyLoss("sum")
