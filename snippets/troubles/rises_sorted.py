import torch
import torch.nn.functional as F
from torch import nn

labels = torch.arange(3).repeat_interleave(20)  # 20 of each class, sorted
inputs = torch.eye(3)[labels] + 0.5


def train(order):
    torch.manual_seed(0)
    model = nn.Linear(3, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for batch in order.split(10):
        loss = F.cross_entropy(model(inputs[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        print(f"{loss:.2f}", end=" ")
    whole = F.cross_entropy(model(inputs), labels).item()
    print(f" whole set {whole:.2f}")
    return whole


wrong = train(torch.arange(60))
right = train(torch.randperm(60))
