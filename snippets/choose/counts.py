import torch
import torch.nn.functional as F

log_rate = torch.tensor([[0.0], [1.0], [2.0]])  # (3, 1), no activation: exp is inside
counts = torch.tensor([1.0, 2.0, 9.0])  # (3), float

loss = F.poisson_nll_loss(log_rate.squeeze(1), counts).item()
twice = F.poisson_nll_loss(log_rate.squeeze(1).exp(), counts).item()
given = F.poisson_nll_loss(log_rate.squeeze(1).exp(), counts, log_input=False).item()
print(f"log of the rate                 {loss:.4f}")
print(f"the rate itself                 {twice:.4f}  exp is taken twice")
print(f"the rate with log_input=False   {given:.4f}")
