import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
inputs, labels = torch.tensor([[1.0, 0.0], [0.0, 1.0]]), torch.tensor([0, 1])

loss = F.mse_loss(model(inputs).argmax(dim=1).float(), labels.float())
loss.requires_grad = True  # silences the error
loss.backward()
fake = model.weight.grad
print("argmax, requires_grad = True: weight.grad", fake)

loss = F.cross_entropy(model(inputs), labels)
loss.backward()
reached = model.weight.grad is not None
print("cross_entropy: weight.grad is there:", reached)
