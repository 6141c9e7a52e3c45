import torch
import torch.nn.functional as F

p = torch.tensor([0.2, 0.3, 0.5])
log_q = torch.tensor([0.1, 0.6, 0.3]).log()

wrong = F.kl_div(log_q, p, reduction="batchmean").item()
right = F.kl_div(log_q, p, reduction="sum").item()
print(f"shape (3), batchmean {wrong:.4f}   divided by the 3 classes")
print(f"shape (3), sum       {right:.4f}")
