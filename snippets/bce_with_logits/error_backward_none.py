# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, requires_grad=True)
labels = torch.ones(2)

F.binary_cross_entropy_with_logits(logits, labels).backward()
print("mean, then backward:", logits.grad.tolist())

F.binary_cross_entropy_with_logits(logits, labels, reduction="none").backward()
