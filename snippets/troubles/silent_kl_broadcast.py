import torch
import torch.nn.functional as F

log_p = torch.tensor([[0.5, 0.5], [0.75, 0.25]]).log()
q = torch.tensor([[0.5, 0.5], [0.75, 0.25]])  # the same: divergence 0

wrong = F.kl_div(log_p, q[0], reduction="batchmean").item()
assert log_p.shape == q.shape
right = F.kl_div(log_p, q, reduction="batchmean").abs().item()
print(f"target of shape {tuple(q[0].shape)}    {wrong:.4f}")
print(f"target of shape {tuple(q.shape)}  {right:.4f}")
