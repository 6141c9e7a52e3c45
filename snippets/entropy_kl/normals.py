import torch
from torch.distributions import Normal, kl_divergence

posterior, prior = Normal(1.0, 0.5), Normal(0.0, 1.0)
by_torch = kl_divergence(posterior, prior).item()
reverse = kl_divergence(prior, posterior).item()
mean, variance = posterior.mean, posterior.variance
by_formula = ((mean**2 + variance - 1 - torch.log(variance)) / 2).item()
density_entropy = Normal(0.0, 0.1).entropy().item()
print(f"KL(N(1, 0.5) || N(0, 1)) {by_torch:.4f}, by formula {by_formula:.4f}")
print(f"the other way round      {reverse:.4f}")
print(f"entropy of N(0, 0.1)     {density_entropy:.4f}   <- negative")
