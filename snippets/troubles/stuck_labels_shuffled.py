import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
inputs = torch.linspace(-2, 2, 200)[:, None]
labels = (inputs > 0).float()
order = torch.randperm(200)


def last_loss(inputs, labels):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(200):
        loss = F.binary_cross_entropy_with_logits(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


wrong = last_loss(inputs[order], labels)
right = last_loss(inputs[order], labels[order])
print(f"only the inputs shuffled  {wrong:.4f}")
print(f"both in the same order    {right:.4f}")
