import torch
from torch import nn

features = torch.tensor([[1.0, 2.0], [2.0, 1.0], [-1.0, -1.0], [0.0, -2.0]])
labels = torch.tensor([1, 1, 0, 0])  # int64, as they come from a file
model = nn.Linear(2, 1)  # one output, no sigmoid
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.BCEWithLogitsLoss()

history = []
for _ in range(3):
    logits = model(features).squeeze(1)  # (4, 1) -> (4)
    loss = criterion(logits, labels.float())
    model.zero_grad()
    loss.backward()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter -= parameter.grad
    history.append(loss.item())
    print(f"loss {loss.item():.4f}")
print("predicted", (model(features).squeeze(1) > 0).long().tolist())
