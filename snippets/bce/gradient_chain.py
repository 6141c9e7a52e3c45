import torch
import torch.nn.functional as F

logit = torch.tensor([2.0, -1.0], requires_grad=True)
labels = torch.tensor([1.0, 1.0])

p = torch.sigmoid(logit)
F.binary_cross_entropy(p, labels, reduction="sum").backward()

print("through the sigmoid", " ".join(f"{v:+.4f}" for v in logit.grad))
print("sigmoid - label    ", " ".join(f"{v:+.4f}" for v in (p - labels).detach()))
