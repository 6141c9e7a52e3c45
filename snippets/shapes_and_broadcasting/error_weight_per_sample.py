# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(4, 3), torch.tensor([0, 1, 2, 0])
weight = torch.tensor([1.0, 1.0, 1.0, 5.0])  # one a sample

losses = F.cross_entropy(logits, labels, reduction="none")
mended = ((losses * weight).sum() / weight.sum()).item()
print(f"none, times weight, over its sum  {mended:.4f}")

F.cross_entropy(logits, labels, weight=weight)
