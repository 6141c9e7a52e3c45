import torch
import torch.nn.functional as F

score = torch.tensor([-0.5, 1.0])  # what a linear layer gives: any real number
count = torch.tensor([1.0, 2.0])

wrong = F.poisson_nll_loss(score, count, log_input=False).item()
right = F.poisson_nll_loss(score, count, log_input=True).item()
print(f"log_input=False  {wrong}")
print(f"log_input=True   {right:.4f}")
