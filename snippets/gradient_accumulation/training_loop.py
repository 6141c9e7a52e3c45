import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
inputs = torch.tensor([[[1.0, 2.0], [0.0, 1.0], [2.0, 0.0]],
                       [[3.0, -1.0], [0.0, 0.0], [0.0, 0.0]]])
# two micro-batches: 3 tokens and 1
labels = torch.tensor([[0, 1, 2], [1, -100, -100]])

optimizer.zero_grad()
count = (labels != -100).sum()  # over all micro-batches, before the first backward
for x, y in zip(inputs, labels, strict=True):
    loss = F.cross_entropy(model(x), y, reduction="sum") / count
    loss.backward()
_accumulated = model.weight.grad.clone()

optimizer.zero_grad()
F.cross_entropy(model(inputs.flatten(0, 1)), labels.flatten()).backward()
equal = torch.allclose(_accumulated, model.weight.grad, atol=1e-6)
print("counted tokens", count.item())
print("same gradient as the whole batch:", equal)
optimizer.step()
