import torch
import torch.nn.functional as F

labels = torch.tensor([0] * 6 + [1] * 3 + [2])  # shares 0.6, 0.3, 0.1
share = torch.bincount(labels) / len(labels)
rows = []
for weight in ([1.0, 1.0, 1.0], [1.0, 2.0, 5.0], [1.0, 2.0, 6.0]):
    w = torch.tensor(weight)
    _x = torch.zeros(3, requires_grad=True)  # the same logits for every sample
    for _ in range(300):
        (_grad,) = torch.autograd.grad(
            F.cross_entropy(_x.expand(10, 3), labels, w), _x
        )
        _x = (_x - 2 * _grad).detach().requires_grad_()
    _found = _x.softmax(0).tolist()
    formula = (w * share / (w * share).sum()).tolist()
    name = ", ".join(f"{v:.0f}" for v in weight)
    rows.append([name] + [f"{p:.4f}" for p in _found] + [f"{p:.4f}" for p in formula])
for row in rows:
    print(f"weights {row[0]}:  found {' '.join(row[1:4])}   "
          f"w pi / sum {' '.join(row[4:])}")
