# raises: TypeError
import torch
from torch import nn

model = nn.Linear(2, 1)

torch.optim.SGD(model.parameters(), lr=0.1)
print("model.parameters():", len(list(model.parameters())), "tensors")

torch.optim.SGD(model, lr=0.1)
