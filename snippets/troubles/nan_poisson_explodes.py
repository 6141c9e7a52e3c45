import torch
import torch.nn.functional as F

score = torch.tensor([100.0])  # read as the logarithm of the rate
count = torch.tensor([100.0])

wrong = F.poisson_nll_loss(score, count).item()
right = F.poisson_nll_loss(score.log(), count).item()
print(f"rate as its logarithm  {wrong}")
print(f"logarithm of the rate  {right:.4f}")
