import torch
import torch.nn.functional as F
from torch import nn

inputs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
labels = torch.tensor([[0.0], [1.0], [1.0], [0.0]])  # one, not both


def last_loss(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(500):
        loss = F.binary_cross_entropy_with_logits(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


torch.manual_seed(0)
wrong = last_loss(nn.Linear(2, 1))
right = last_loss(nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1)))
print(f"linear        {wrong:.4f}")
print(f"hidden layer  {right:.2f}")
