import torch
from torch import nn

log_probabilities = torch.zeros(1, 3, 2, 2).log_softmax(dim=1)
labels = torch.zeros(1, 2, 2, dtype=torch.int64)

mended = nn.NLLLoss()(log_probabilities, labels).item()
print(f"NLLLoss    {mended:.4f}")

old = nn.NLLLoss2d()(log_probabilities, labels).item()
print(f"NLLLoss2d  {old:.4f}")
