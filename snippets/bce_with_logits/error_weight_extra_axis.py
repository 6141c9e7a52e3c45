# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(4, 3), torch.ones(4, 3)
weight = torch.ones(1, 4, 3)

mended = F.binary_cross_entropy_with_logits(logits, labels, weight.squeeze(0)).item()
print(f"weight.squeeze(0)  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels, weight)
