import math

import torch

logits = torch.tensor([[4.0, 0.0], [0.0, 4.0], [4.0, 0.0], [4.0, 0.0]])
labels = torch.tensor([0, 1, 0, 1])
fitted = 4 / math.log(3)
rows = []
for temperature in (0.5, 1.0, fitted):
    p = torch.softmax(logits / temperature, dim=1)
    confidence = p.max(dim=1).values.mean().item()
    accuracy = (p.argmax(dim=1) == labels).float().mean().item()
    rows.append([f"{temperature:.2f}", f"{confidence:.4f}", f"{accuracy:.4f}"])

print("temperature, mean confidence, accuracy")
for row in rows:
    print(*row, sep=" | ")
