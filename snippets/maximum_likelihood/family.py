import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Categorical, Laplace, Normal, Poisson

x = torch.tensor([0.5, -1.0, 2.0])
bits, reals = torch.tensor([1.0, 0.0, 0.0]), torch.tensor([1.0, -1.5, 0.0])
counts = torch.tensor([2.0, 0.0, 5.0])
table, label = x[None], torch.tensor([2])
cases = {
    "Bernoulli": (Bernoulli(logits=x), bits,
                  F.binary_cross_entropy_with_logits(x, bits)),
    "Categorical": (Categorical(logits=table), label, F.cross_entropy(table, label)),
    "Normal": (Normal(x, 1.0), reals, F.mse_loss(x, reals) / 2),
    "Laplace": (Laplace(x, 1.0), reals, F.l1_loss(x, reals)),
    "Poisson": (Poisson(x.exp()), counts, F.poisson_nll_loss(x, counts)),
}

gap = {}
for name, (distribution, target, loss) in cases.items():
    nll = -distribution.log_prob(target).mean().item()
    gap[name] = round(nll - loss.item(), 4)
    print(f"{name:11s} NLL {nll:.4f}  loss {loss.item():.4f}  "
          f"difference {abs(gap[name]):.4f}")
normal, laplace, poisson = gap["Normal"], gap["Laplace"], gap["Poisson"]
