# raises: RuntimeError
import torch
from torch import nn

logits, labels = torch.zeros(2), torch.ones(2)

mended = nn.BCEWithLogitsLoss()(logits, labels).item()
print(f"nn.BCEWithLogitsLoss()(logits, labels)  {mended:.4f}")

nn.BCEWithLogitsLoss(logits, labels)
