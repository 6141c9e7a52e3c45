import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

labels = torch.tensor([0.0, 0, 0, 0, 0, 0, 1, 1])  # six against two


def fit(x, q):
    w, b = torch.zeros((), requires_grad=True), torch.zeros((), requires_grad=True)
    for _ in range(500):
        loss = bce(w * x + b, labels, pos_weight=q)
        slope = torch.autograd.grad(loss, (w, b))
        w, b = ((t - g / 2).detach().requires_grad_() for t, g in zip((w, b), slope))
    yes = labels[w * x + b > 0]
    return (-b / w).item(), int(yes.sum()), int((1 - yes).sum())


overlapping = torch.tensor([-3.0, -2, -1, 0, 1, 2, 1, 3])
apart = torch.tensor([-3.0, -2.5, -2, -2, -1.5, -1, 1, 2])
shifts = []
for name, x in (("overlapping", overlapping), ("apart", apart)):
    plain, weighted = fit(x, torch.tensor(1.0)), fit(x, torch.tensor(3.0))
    shifts.append(plain[0] - weighted[0])
    for label, result in (("no weight", plain), ("pos_weight 3", weighted)):
        line = "{:11s} {:12s} border {:5.2f}, yes found {} of 2, false alarms {}"
        print(line.format(name, label, *result))
