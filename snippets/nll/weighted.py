import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.5, 0.25, 0.25]])
log_p = p.log()
labels = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 2.0, 5.0])

losses = F.nll_loss(log_p, labels, weight=weight, reduction="none")
divisor = weight[labels].sum().item()
mean = F.nll_loss(log_p, labels, weight=weight).item()
mean_of_none = losses.mean().item()
print("none", " ".join(f"{loss:.4f}" for loss in losses.tolist()))
print(f"sum of their weights {divisor:.0f}")
print(f"mean                 {mean:.4f}   = none.sum() / {divisor:.0f}")
print(f"none, then .mean()   {mean_of_none:.4f}   <- divides by 3")
