import mpmath
import torch
import torch.nn.functional as F

label = torch.tensor([0])
rows = []
for gap in (10, 50, 80, 110, 200):  # logits (-gap, 0), true class 0
    logits = torch.tensor([[-float(gap), 0.0]], requires_grad=True)
    exact = mpmath.log1p(mpmath.exp(gap))
    row = [gap, f"{float(exact):.4f}"]
    for log_p in (logits.softmax(dim=1).log(), logits.log_softmax(dim=1)):
        loss = F.nll_loss(log_p, label)
        (gradient,) = torch.autograd.grad(loss, logits)
        row += [f"{loss.item():.4f}", f"{gradient[0, 0].item():.4f}"]
    rows.append(row)

for row in rows:
    print(*row)
