import torch
import torch.nn.functional as F

p = torch.tensor([0.2, 0.3, 0.5]).expand(2, 4, 3)
log_q = torch.tensor([0.1, 0.6, 0.3]).log().expand(2, 4, 3)
mask = torch.tensor([[True, True, True, True], [True, True, False, False]])

per_token = F.kl_div(log_q, p, reduction="none").sum(dim=2)
loss = per_token[mask].mean().item()
diluted = (per_token * mask).mean().item()
print(f"mean over the 6 real tokens  {loss:.4f}")
print(f"mean over all 8 positions    {diluted:.4f}   <- padding counted")
