import torch
import torch.nn.functional as F

one = torch.tensor(1.0)
rows = []
for logit in (-8.0, -4.0, 0.0, 4.0):
    row = [f"{logit:.0f}".replace("-", "−")]
    for f in (lambda x: F.mse_loss(torch.sigmoid(x), one),
              lambda x: F.binary_cross_entropy_with_logits(x, one)):
        x = torch.tensor(logit, requires_grad=True)
        loss = f(x)
        loss.backward()
        row += [f"{loss.item():.5f}", f"{x.grad.item():.5f}".replace("-", "−")]
    rows.append(row)
for row in rows:
    print(*row)
