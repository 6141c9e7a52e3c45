import torch

torch.manual_seed(0)
x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x
weight = torch.tensor(0.0, requires_grad=True)
losses = []
for _step in range(8):
    loss = ((weight * x - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    losses.append(round(loss.item(), 2))
print(losses)
