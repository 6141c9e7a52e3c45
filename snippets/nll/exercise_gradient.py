import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125]])
log_p = p.log().requires_grad_()
weight = torch.tensor([1.0, 3.0, 1.0])

F.nll_loss(log_p, torch.tensor([1, 0]), weight=weight).backward()
gradient = log_p.grad + 0.0  # + 0.0: no minus before a zero
for row in gradient.tolist():
    print(" ".join(f"{g:+.2f}" for g in row))
