import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])
log_q = torch.full((2, 3), 1 / 3).log()

by_formula = (p * (p.log() - log_q)).sum(dim=1).mean().item()
right = F.kl_div(log_q, p, reduction="batchmean").item()
wrong = F.kl_div(log_q, p, reduction="mean").item()
print(f"by the formula   {by_formula:.4f}")
print(f"batchmean        {right:.4f}")
print(f"mean             {wrong:.4f}   (divided by the classes, too)")
