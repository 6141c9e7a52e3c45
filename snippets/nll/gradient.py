import torch
import torch.nn.functional as F

from snippets.nll import nll_loss_grad

probabilities = [[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.5, 0.25, 0.25]]
log_p = torch.tensor(probabilities).log().requires_grad_()
labels = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 2.0, 5.0])

F.nll_loss(log_p, labels, weight=weight).backward()
by_autograd = log_p.grad
for row in by_autograd.tolist():
    print(" ".join(f"{g:7.4f}" for g in row))

arrays = [tensor.detach().numpy() for tensor in (log_p, labels, weight)]
agree = torch.allclose(by_autograd, torch.tensor(nll_loss_grad(*arrays)))
print("the closed form agrees:", agree)
