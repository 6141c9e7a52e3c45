import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(1)
x = torch.randn(400, 10)
y = ((x[:, 0] + 0.7 * torch.randn(400)) > 0).long()  # one useful input, noisy
model = nn.Sequential(nn.Linear(10, 50), nn.Tanh(), nn.Linear(50, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
training, validation = [], []
for _ in range(150):
    loss = F.cross_entropy(model(x[:40]), y[:40])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    training.append(round(loss.item(), 2))
    with torch.no_grad():
        loss = F.cross_entropy(model(x[40:]), y[40:])
    validation.append(round(loss.item(), 2))

best = validation.index(min(validation))
wrong, right = validation[-1], validation[best]
training, validation = training[::5], validation[::5]
print(f"training    {training[0]:.2f} -> {training[-1]:.2f}")
print(f"validation  {validation[0]:.2f} -> {right:.2f} -> {wrong:.2f}")
