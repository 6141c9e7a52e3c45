import torch
import torch.nn.functional as F

logits = torch.tensor([2.0, 2.0, -1.0], requires_grad=True)
labels = torch.tensor([1.0, 0.0, 0.3])

F.binary_cross_entropy_with_logits(logits, labels, reduction="sum").backward()
formula = (torch.sigmoid(logits) - labels).detach()

print("autograd       ", " ".join(f"{v:+.4f}" for v in logits.grad))
print("sigmoid - label", " ".join(f"{v:+.4f}" for v in formula))
