# raises: ValueError
import torch
import torch.nn.functional as F

logits = torch.zeros(4, 1)
labels = torch.zeros(4)

mended = F.binary_cross_entropy_with_logits(logits.squeeze(1), labels).item()
also_mended = F.binary_cross_entropy_with_logits(logits, labels.unsqueeze(1)).item()
print(f"logits.squeeze(1)    {mended:.4f}")
print(f"labels.unsqueeze(1)  {also_mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels)
