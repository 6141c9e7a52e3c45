import torch
import torch.nn.functional as F
from torch import nn

inputs = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])
labels = torch.tensor([0, 1, 1, 0])


def last_loss(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(1000):
        loss = F.cross_entropy(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2))
right = round(last_loss(model), 2)
for weight in model.parameters():
    nn.init.zeros_(weight)
wrong = last_loss(model)
print(f"all weights 0  {wrong:.4f}, as torch sets them {right:.2f}")
