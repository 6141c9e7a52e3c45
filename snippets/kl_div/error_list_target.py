# raises: TypeError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(1, 2), dim=1)
p = [[0.75, 0.25]]

mended = F.kl_div(log_q, torch.tensor(p), reduction="batchmean").item()
print(f"torch.tensor(p)  {mended:.4f}")

F.kl_div(log_q, p, reduction="batchmean")
