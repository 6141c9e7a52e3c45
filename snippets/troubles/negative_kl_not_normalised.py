import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.tensor([[1.0, 1.0, 1.0]]), dim=1)
counts = torch.tensor([[0.1, 0.1, 0.1]])  # a row that does not sum to 1

wrong = F.kl_div(log_q, counts, reduction="batchmean").item()
right = F.kl_div(log_q, counts / counts.sum(dim=1, keepdim=True), reduction="batchmean").abs().item()
print(f"target sums to 0.3  {wrong:.4f}")
print(f"target sums to 1    {right:.4f}")
