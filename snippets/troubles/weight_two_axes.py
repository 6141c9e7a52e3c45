# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 1])
weight = torch.tensor([[1.0, 4.0, 1.0]])  # (1, C)

mended = F.cross_entropy(logits, labels, weight=weight.flatten()).item()
print(f"weight.flatten()  {mended:.4f}")

F.cross_entropy(logits, labels, weight=weight)
