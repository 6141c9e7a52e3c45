import torch
import torch.nn.functional as F

losses = {
    "hinge": lambda x: F.relu(1 - x),
    "squared": lambda x: (torch.sigmoid(x) - 1) ** 2,
    "cross entropy": lambda x: F.softplus(-x),
}
rows = []
for logit in (-8.0, 0.0, 2.0):  # the true class is 1
    for name, loss in losses.items():
        x = torch.tensor(logit, requires_grad=True)
        value = loss(x)
        (slope,) = torch.autograd.grad(value, x)
        rows.append([f"{logit:.0f}", name, f"{value.item():.4f}",
                     f"{slope.item() + 0.0:.4f}"])
for row in rows:
    print(f"logit {row[0]:>2s}  {row[1]:13s}  loss {row[2]}  slope {row[3]}")
