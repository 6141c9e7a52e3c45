import math

import torch

p = torch.tensor([0.7, 0.8])  # what the model gave to what happened
log_likelihood = p.log().mean().item()
nll = -log_likelihood
print(f"mean log-likelihood {log_likelihood:.4f}, NLL {nll:.4f}")

for name, sign in (("log-likelihood", 1), ("NLL", -1)):
    logit = torch.zeros((), requires_grad=True)
    for _ in range(10):
        (slope,) = torch.autograd.grad(
            sign * torch.nn.functional.logsigmoid(logit), logit
        )
        logit = (logit - slope).detach().requires_grad_()
    probability = 1 / (1 + math.exp(-logit.item()))
    print(f"minimising the {name:14s} for ten steps: "
          f"p from 0.5000 to {probability:.4f}")
wrong, right = 1 - probability, probability
