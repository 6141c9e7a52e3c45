# raises: TypeError
import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 1, 2, 9])

ignored = torch.isin(labels, torch.tensor([2, 9]))
mended = F.cross_entropy(logits, labels.masked_fill(ignored, -100)).item()
print(f"two labels ignored  {mended:.4f}")

F.cross_entropy(logits, labels, ignore_index=[2, 9])
