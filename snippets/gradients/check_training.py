import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 3))
inputs, labels = torch.tensor([[1.0, 0.0], [0.0, 1.0]]), torch.tensor([0, 1])

hidden = model[1](model[0](inputs)).detach()  # the mistake
F.cross_entropy(model[2](hidden), labels).backward()

without = [name for name, weight in model.named_parameters() if weight.grad is None]
print("no gradient:", without)
