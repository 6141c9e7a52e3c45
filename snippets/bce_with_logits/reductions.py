import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.ones(4, 3)

for reduction in ("none", "sum", "mean"):
    loss = F.binary_cross_entropy_with_logits(logits, labels, reduction=reduction)
    print(f"{reduction:5s} shape {tuple(loss.shape)}, first {loss.flatten()[0]:.4f}")
