# raises: ValueError
import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
largest = torch.tensor([0, 0, 1, 2])  # class indices

mended = F.cross_entropy(logits, largest).item()
print(f"exclusive classes: cross_entropy  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, largest.float())
