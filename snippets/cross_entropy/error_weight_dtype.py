# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 1])
weight = torch.tensor([1.0, 4.0, 1.0], dtype=torch.float64)  # as NumPy gives it

mended = F.cross_entropy(logits, labels, weight=weight.float()).item()
print(f"weight.float()  {mended:.4f}")

F.cross_entropy(logits, labels, weight=weight)
