import warnings

import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5], [0.5, 0.25, 0.25]])
log_q = torch.tensor([[0.1, 0.6, 0.3], [0.25, 0.5, 0.25]]).log()

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # "mean" warns, see below
    mean = F.kl_div(log_q, p, reduction="mean").item()
each = F.kl_div(log_q, p, reduction="none")
rows_kl = each.sum(dim=1).tolist()
batchmean = F.kl_div(log_q, p, reduction="batchmean").item()
total = F.kl_div(log_q, p, reduction="sum").item()
for row in each.tolist():
    print("none     ", " ".join(f"{v:+.4f}" for v in row))
print("KL of each row", " ".join(f"{v:.4f}" for v in rows_kl))
print(f"sum       {total:.4f}")
print(f"batchmean {batchmean:.4f}   sum / 2 rows")
print(f"mean      {mean:.4f}   sum / 6 elements")
