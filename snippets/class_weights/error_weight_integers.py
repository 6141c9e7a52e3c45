# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])
weight = torch.tensor([1, 4, 1])  # integers

mended = F.cross_entropy(logits, labels, weight=weight.float()).item()
print(f"weight.float()  {mended:.4f}")
F.cross_entropy(logits, labels, weight=weight)
