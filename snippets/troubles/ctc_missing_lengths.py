# raises: TypeError
import torch
from torch import nn

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[1, 2], [1, 1]])
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

mended = nn.CTCLoss()(log_probs, targets, frames, lengths).item()
print(f"with both lengths  {mended:.4f}")

nn.CTCLoss()(log_probs, targets)
