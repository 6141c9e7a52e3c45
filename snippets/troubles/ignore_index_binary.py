# raises: TypeError
import torch
from torch import nn

logits = torch.zeros(3)
labels = torch.tensor([1.0, 0.0, -100.0])  # the last is unknown

known = labels != -100
mended = nn.BCEWithLogitsLoss()(logits[known], labels[known]).item()
print(f"only the known labels  {mended:.4f}")

nn.BCEWithLogitsLoss(ignore_index=-100)
