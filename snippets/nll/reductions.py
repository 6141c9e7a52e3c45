import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.5, 0.25, 0.25]])
log_p = p.log()
labels = torch.tensor([0, 1, 2])

losses = F.nll_loss(log_p, labels, reduction="none")
total = F.nll_loss(log_p, labels, reduction="sum").item()
mean = F.nll_loss(log_p, labels).item()
print("none", " ".join(f"{loss:.4f}" for loss in losses.tolist()))
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f}   = sum / 3")
