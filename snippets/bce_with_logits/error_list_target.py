# raises: AttributeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2)
labels = [1.0, 0.0]

mended = F.binary_cross_entropy_with_logits(logits, torch.tensor(labels)).item()
print(f"torch.tensor(labels)  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels)
