import torch
import torch.nn.functional as F

allowed = torch.tensor([True, True, False])  # both models mask class 2
log_q = F.log_softmax(torch.tensor([1.0, 1.0, -torch.inf]), dim=0)
p = F.softmax(torch.tensor([2.0, 1.0, -torch.inf]), dim=0)

wrong = F.kl_div(log_q, p, reduction="sum").item()
right = F.kl_div(log_q[allowed], p[allowed], reduction="sum").item()
finite = F.kl_div(log_q.masked_fill(~allowed, 0.0), p, reduction="sum").item()
print(f"as it is            {wrong}")
print(f"allowed classes     {right:.4f}")
print(f"0 in place of -inf  {finite:.4f}")
