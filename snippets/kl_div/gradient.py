import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5], [0.5, 0.25, 0.25]])
log_q = torch.tensor([[0.1, 0.6, 0.3], [0.25, 0.5, 0.25]]).log().requires_grad_()

F.kl_div(log_q, p, reduction="batchmean").backward()
gradient = log_q.grad
for row in gradient.tolist():
    print(" ".join(f"{g:+.4f}" for g in row))
