# raises: ValueError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(2, 2), dim=1)
p = torch.tensor([[0.75, 0.25], [0.5, 0.5]])

mended = F.kl_div(log_q, p, reduction="batchmean").item()
print(f"batchmean  {mended:.4f}")

F.kl_div(log_q, p, reduction="batch_mean")
