import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 2))
inputs = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
labels = torch.tensor([0, 1])


def without_gradient(logits):
    model.zero_grad()
    F.cross_entropy(logits, labels).backward()
    return [name for name, w in model.named_parameters() if w.grad is None]


hidden = torch.tanh(model[0](inputs))
wrong = without_gradient(model[2](torch.tensor(hidden.tolist())))  # a copy
right = without_gradient(model[2](hidden))
print("copied on the way  no gradient for", wrong)
print("passed on          no gradient for", right)
