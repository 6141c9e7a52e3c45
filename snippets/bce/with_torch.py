import torch
import torch.nn.functional as F
from torch import nn

probabilities = torch.tensor([0.3, 0.9])
labels = torch.tensor([1.0, 0.0])

module = nn.BCELoss()(probabilities, labels).item()
function = F.binary_cross_entropy(probabilities, labels).item()

print(f"module   {module:.4f}")
print(f"function {function:.4f}")
