import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.5, 0.25, 0.25]])
log_p = p.log()
labels = torch.tensor([0, 1, -100])

losses = F.nll_loss(log_p, labels, reduction="none").abs()  # abs: 0, not -0
mean = F.nll_loss(log_p, labels).item()
nothing_left = F.nll_loss(log_p, torch.full((3,), -100)).item()
print("none", " ".join(f"{loss:.4f}" for loss in losses.tolist()))
print(f"mean {mean:.4f}   = sum / 2")
print(f"all ignored: {nothing_left}")
