import torch
import torch.nn as nn
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])  # target: probabilities
log_q = torch.tensor([[0.1, 0.6, 0.3]]).log()  # input: log-probabilities

by_function = F.kl_div(log_q, p, reduction="batchmean").item()
by_module = nn.KLDivLoss(reduction="batchmean")(log_q, p).item()
print(f"F.kl_div     {by_function:.4f}")
print(f"nn.KLDivLoss {by_module:.4f}")
