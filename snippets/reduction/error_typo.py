# raises: ValueError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 1])

mended = F.cross_entropy(logits, labels, reduction="mean").item()
print(f"reduction='mean'  {mended:.4f}")

F.cross_entropy(logits, labels, reduction="avg")
