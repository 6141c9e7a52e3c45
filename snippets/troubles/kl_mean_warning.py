import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(2, 4), dim=1)
p = torch.tensor([[0.7, 0.1, 0.1, 0.1], [0.25, 0.25, 0.25, 0.25]])

right = F.kl_div(log_q, p, reduction="batchmean").item()
print(f"batchmean  {right:.4f}")

wrong = F.kl_div(log_q, p).item()  # "mean", the default
print(f"mean  {wrong:.4f}")
