import torch
import torch.nn.functional as F

y = torch.tensor([0.0])
for logit in (2.0, 10.0, 20.0):
    z = torch.tensor([logit], requires_grad=True)  # wrong, and surer each time
    split = F.binary_cross_entropy(torch.sigmoid(z), y)
    (split_slope,) = torch.autograd.grad(split, z)
    fused = F.binary_cross_entropy_with_logits(z, y)
    (fused_slope,) = torch.autograd.grad(fused, z)
    print(f"logit {logit:2.0f}   sigmoid, BCE {split.item():8.4f} "
          f"slope {split_slope.item():.4f}", end="   ")
    print(f"with logits {fused.item():7.4f} slope {fused_slope.item():.4f}")
split_loss, fused_loss = split.item(), fused.item()
