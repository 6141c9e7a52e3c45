import torch
import torch.nn.functional as F
from torch.distributions import Poisson

log_rate = torch.tensor([0.5, 1.0, 2.0])
counts = torch.tensor([1.0, 4.0, 6.0])

nll = -Poisson(log_rate.exp()).log_prob(counts).mean().item()
loss = F.poisson_nll_loss(log_rate, counts).item()
constant = torch.lgamma(counts + 1).mean().item()  # log y!
stirling = F.poisson_nll_loss(log_rate, counts, full=True).item()

print(f"-log_prob                    {nll:.4f}")
print(f"poisson_nll_loss             {loss:.4f}")
print(f"poisson_nll_loss + log y!    {loss + constant:.4f}")
print(f"poisson_nll_loss, full=True  {stirling:.4f}   log y! approximated")
