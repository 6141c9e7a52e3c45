import torch
import torch.nn.functional as F

log_p = torch.tensor([[float("-inf"), 0.0], [-0.5, -0.5]])
labels = torch.tensor([0, 1])

plain = F.nll_loss(log_p, labels, reduction="none").tolist()
weight = torch.tensor([0.0, 1.0])
zero_weight = F.nll_loss(log_p, labels, weight, reduction="none").tolist()
ignored = F.nll_loss(log_p, labels, ignore_index=0, reduction="none")
ignored = ignored.abs().tolist()  # abs: 0, not -0
print("plain         ", plain)
print("weight 0      ", zero_weight, "  <- 0 times inf")
print("ignore_index=0", ignored)
