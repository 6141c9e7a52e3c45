import torch
import torch.nn.functional as F
from torch import nn


def overfit(model, inputs, labels, steps=300, lr=0.01):
    """Loss of one batch learnt by heart: about 0 if model and loop work."""
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), labels)
        loss.backward()
        optimizer.step()
    return loss.item()


torch.manual_seed(0)
inputs, labels = torch.randn(16, 20), torch.arange(16) % 4
layers = [nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 4)]
broken = nn.Sequential(*layers, nn.Softmax(dim=1))  # the loss has one already
wrong = round(overfit(broken, inputs, labels), 2)
right = round(overfit(nn.Sequential(*layers), inputs, labels), 2)
print(f"one batch, right   {right:.2f}")
print(f"one batch, broken  {wrong:.2f}")
