import torch
import torch.nn.functional as F

rows = []
for logit, label in ((15, 0), (16, 0), (17, 0), (18, 0), (20, 0), (200, 0), (-20, 1),
                     (-30, 1), (-80, 1), (-120, 1)):
    y = torch.tensor(float(label))
    row = [logit, label]
    for fused in (False, True):
        x = torch.tensor(float(logit), requires_grad=True)
        p = torch.sigmoid(x)
        of_logit, of_p = F.binary_cross_entropy_with_logits, F.binary_cross_entropy
        loss = of_logit(x, y) if fused else of_p(p, y)
        loss.backward()
        row += [f"{loss.item():.4f}", f"{x.grad.item():.4f}"]
    rows.append(row)
rows = [[str(logit), label, *(n.replace("-0.0000", "0.0000") for n in numbers)]
        for logit, label, *numbers in rows]
for row in rows:
    print(*row)
