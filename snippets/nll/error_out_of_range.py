# raises: IndexError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 3), dim=1)
labels = torch.tensor([2, 1, 3])  # counted from 1

mended = F.nll_loss(log_probabilities, labels - 1).item()
print(f"labels - 1  {mended:.4f}")

F.nll_loss(log_probabilities, labels)
