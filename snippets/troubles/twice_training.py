import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.eye(10)  # ten samples, one of each class: easy to learn
y = torch.arange(10)


def train(loss_of):
    model = nn.Linear(10, 10)
    optimiser = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(500):
        loss = loss_of(model(x))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return (model(x).argmax(dim=1) == y).float().mean().item(), round(loss.item(), 2)


wrong_accuracy, wrong = train(lambda x: F.cross_entropy(F.softmax(x, dim=1), y))
right_accuracy, right = train(lambda logits: F.cross_entropy(logits, y))
print(f"softmax twice  accuracy {wrong_accuracy:.2f}  loss {wrong:.2f}")
print(f"logits         accuracy {right_accuracy:.2f}  loss {right:.2f}")
