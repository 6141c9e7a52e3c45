# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
labels = torch.tensor([0, 1])

losses = F.cross_entropy(logits, labels, reduction="none")
losses.mean().backward()
print("gradient", [round(slope, 4) for slope in logits.grad[0].tolist()])

F.cross_entropy(logits, labels, reduction="none").backward()
