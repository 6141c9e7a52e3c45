import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)  # the last layer gives logits: no softmax after it
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

inputs = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, -1.0]])
labels = torch.tensor([0, 1, 2])

losses = []
for _step in range(5):
    optimizer.zero_grad()
    loss = criterion(model(inputs), labels)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

print(" ".join(f"{x:.4f}" for x in losses))
