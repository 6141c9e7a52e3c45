import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
y = 2 * x.squeeze(1)  # exactly a line of slope 2
slopes, losses = [], []
for target in (y, y[:, None]):
    line = torch.nn.Linear(1, 1)
    torch.nn.init.zeros_(line.weight)
    torch.nn.init.zeros_(line.bias)
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    for _step in range(300):
        optimizer.zero_grad()
        _loss = F.mse_loss(line(x), target)
        _loss.backward()
        optimizer.step()
    slopes.append(abs(round(line.weight.item(), 3)))
    losses.append(round(_loss.item(), 3))
    print(tuple(target.shape), f"slope {slopes[-1]:.3f}",
          f" bias {line.bias.item():.3f}  loss {losses[-1]:.3f}")
variance = y.var(correction=0).item()
print(f"variance of y {variance:.3f}")
