import mpmath
import torch
import torch.nn.functional as F

mpmath.mp.dps = 50
rows = []
for gap in (5, 20, 50, 110, 200):  # teacher (gap, 0), student (0, gap)
    teacher = torch.tensor([float(gap), 0.0])
    student = torch.tensor([0.0, float(gap)])
    p = 1 / (1 + mpmath.exp(-gap))
    # log p - log q is gap, and -gap for the other class
    exact = p * gap - (1 - p) * gap
    log_q, log_p = student.log_softmax(0), teacher.log_softmax(0)
    losses = [
        F.kl_div(student.softmax(0).log(), teacher.softmax(0), reduction="sum"),
        F.kl_div(log_q, teacher.softmax(0), reduction="sum"),
        F.kl_div(log_q, log_p, reduction="sum", log_target=True),
    ]
    rows.append([gap, f"{float(exact):.4f}",
                 *(f"{loss.item():.4f}" for loss in losses)])

for row in rows:
    print(*row)
