import torch
import torch.nn.functional as F

log_rate, count = torch.log(torch.tensor([10.0])), torch.tensor([10.0])

short = F.poisson_nll_loss(log_rate, count).item()
full = F.poisson_nll_loss(log_rate, count, full=True).item()
print(f"without the term log(count!)  {short:.4f}")
print(f"full=True                     {full:.4f}")
