import torch
from torch import nn

# of red, green and violet
areas = torch.tensor([[2.0, 1, 0], [2, 0, 0], [0, 2, 1], [0, 0, 2]])
visible = torch.tensor([[1.0, 1, 0], [1, 0, 0], [0, 1, 1], [0, 0, 1]])
model = nn.Linear(3, 3)  # one logit a label
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

history = []
for _ in range(50):
    logits = model(areas)  # (4, 3)
    loss = criterion(logits, visible)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
first, last = history[0], history[-1]
predicted = (model(areas) > 0).int().tolist()
print(f"loss {first:.4f} -> {last:.4f}")
print(predicted)
