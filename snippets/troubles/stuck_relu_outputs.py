import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(2, 3)
nn.init.constant_(model.weight, 0.1)
nn.init.constant_(model.bias, -1.0)
inputs, labels = torch.tensor([[1.0, 2.0], [3.0, 1.0]]), torch.tensor([0, 2])


def loss_and_gradient(logits):
    model.zero_grad()
    loss = F.cross_entropy(logits, labels)
    loss.backward()
    return round(loss.item(), 4), model.weight.grad.abs().max().item()


wrong = loss_and_gradient(torch.relu(model(inputs)))
right = loss_and_gradient(model(inputs))
print(f"ReLU behind the last layer  {wrong[0]:.4f}, gradient {wrong[1]:.2f}")
print(f"plain logits                {right[0]:.4f}, gradient {right[1]:.2f}")
