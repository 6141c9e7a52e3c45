import torch
from torch.distributions import Normal

x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 3.0, 7.0])
tau = 0.5  # the prior says: theta is around 0, give or take 0.5

theta = torch.tensor(1.0, requires_grad=True)
log_posterior = (Normal(theta * x, 1.0).log_prob(y).sum()
                 + Normal(0.0, tau).log_prob(theta))
(-log_posterior / 3).backward()
by_prior = 1.0 - 0.1 * theta.grad.item()

theta = torch.tensor(1.0, requires_grad=True)
decay = 1 / (3 * tau**2)
optimiser = torch.optim.SGD([theta], lr=0.1, weight_decay=decay)
(((theta * x - y) ** 2).mean() / 2).backward()
optimiser.step()
by_decay = theta.item()
print(f"one step, Gaussian prior          {by_prior:.4f}")
print(f"one step, weight_decay = {decay:.4f}   {by_decay:.4f}")
