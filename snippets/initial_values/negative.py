import math

import torch
import torch.nn.functional as F

p = torch.tensor([[0.1, 0.7, 0.2]])
logits, label = torch.tensor([[1.0, 5.0, 2.0]]), torch.tensor([1])
cases = {
    "gaussian_nll_loss, small variance": F.gaussian_nll_loss(p, p, p * 0 + 0.01),
    "poisson_nll_loss, count 5":
        F.poisson_nll_loss(torch.tensor(math.log(5)), torch.tensor(5.0)),
    "nll_loss of probabilities": F.nll_loss(p, label),
    "nll_loss of logits": F.nll_loss(logits, label),
    "kl_div without the logarithm": F.kl_div(p, p, reduction="batchmean"),
    "BCE with logits, target 2":
        F.binary_cross_entropy_with_logits(torch.tensor(5.0), torch.tensor(2.0)),
    "cross_entropy, target no distribution":
        F.cross_entropy(logits, torch.tensor([[0.0, 5.0, -4.0]])),
}
values = [loss.item() for loss in cases.values()]
for name, value in zip(cases, values):
    print(f"{name:38} {value:8.4f}")
