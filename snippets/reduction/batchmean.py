import torch
import torch.nn.functional as F

log_q = torch.tensor([[0.1, 0.6, 0.3], [0.5, 0.25, 0.25]]).log()
p = torch.tensor([[0.2, 0.3, 0.5], [0.5, 0.25, 0.25]])

per_sample = F.kl_div(log_q, p, reduction="none").sum(1)
batchmean = F.kl_div(log_q, p, reduction="batchmean").item()
mean = F.kl_div(log_q, p, reduction="mean").item()
print("KL of each row", [round(kl, 4) for kl in per_sample.tolist()])
print(f"batchmean      {batchmean:.4f}   their mean")
print(f"mean           {mean:.4f}   divided by 3 once more")
