import mpmath
import torch
import torch.nn.functional as F

rows = []
for logit, label in ((-10, 0), (10, 1), (-16, 0), (16, 1), (-20, 0), (20, 1)):
    y = torch.tensor(float(label))
    single = F.binary_cross_entropy_with_logits(torch.tensor(float(logit)), y).item()
    double = F.binary_cross_entropy_with_logits(
        torch.tensor(float(logit), dtype=torch.float64), y.double()
    ).item()
    exact = mpmath.log1p(mpmath.exp(-abs(logit)))
    rows.append([str(logit), label, f"{single:.4e}", f"{double:.4e}",
                 mpmath.nstr(exact, 5)])
for row in rows:
    print(*row)
