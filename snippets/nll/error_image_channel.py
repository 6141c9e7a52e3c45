# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(2, 3, 4, 4), dim=1)
mask = torch.zeros(2, 1, 4, 4, dtype=torch.int64)  # a channel axis too many

mended = F.nll_loss(log_probabilities, mask.squeeze(1)).item()
print(f"mask.squeeze(1)  {mended:.4f}")

F.nll_loss(log_probabilities, mask)
