# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 5), dim=1)
labels = torch.tensor([[1], [0], [4]])  # (N, 1)

mended = F.nll_loss(log_probabilities, labels.squeeze(1)).item()
print(f"labels.squeeze(1)  {mended:.4f}")

F.nll_loss(log_probabilities, labels)
