import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([2.0, 2.0])
labels = torch.tensor([1.0, 0.0])  # float, in the shape of the logits

criterion = nn.BCEWithLogitsLoss()
module = criterion(logits, labels).item()
function = F.binary_cross_entropy_with_logits(logits, labels).item()

print(f"module   {module:.4f}")
print(f"function {function:.4f}")
