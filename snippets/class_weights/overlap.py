import torch
import torch.nn.functional as F

labels = torch.tensor([0.0, 0, 0, 0, 0, 0, 1, 1])  # six against two


def fit(x, q):
    w, b = torch.zeros((), requires_grad=True), torch.zeros((), requires_grad=True)
    for _ in range(500):
        loss = F.binary_cross_entropy_with_logits(w * x + b, labels, pos_weight=torch.tensor(q))
        slope = torch.autograd.grad(loss, (w, b))
        w, b = (t.detach().sub(0.5 * g).requires_grad_() for t, g in zip((w, b), slope))
    yes = w * x + b > 0
    return (-b / w).item(), yes[labels == 1].sum().item(), yes[labels == 0].sum().item()


overlapping = torch.tensor([-3.0, -2, -1, 0, 1, 2, 1, 3])
apart = torch.tensor([-3.0, -2.5, -2, -2, -1.5, -1, 1, 2])
shifts = []
for name, x in (("overlapping", overlapping), ("apart", apart)):
    plain, weighted = fit(x, 1.0), fit(x, 3.0)
    shifts.append(plain[0] - weighted[0])
    for label, (border, found, alarms) in (("no weight", plain), ("pos_weight 3", weighted)):
        print(f"{name:11s} {label:12s} border {border:5.2f}, yes found {found} of 2, false alarms {alarms}")
