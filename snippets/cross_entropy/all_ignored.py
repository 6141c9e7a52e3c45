import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
labels = torch.tensor([-100, -100])

mean = F.cross_entropy(logits, labels)
total = F.cross_entropy(logits, labels, reduction="sum").item()
kept = max((labels != -100).sum().item(), 1)
right = total / kept
losses = F.cross_entropy(logits, labels, reduction="none").tolist()
mean.backward()
gradient_is_zero = not logits.grad.any().item()
print("mean", mean.item(), " gradient all zero:", gradient_is_zero)
print("sum ", total, " over what is kept:", right)
print("none", losses)
