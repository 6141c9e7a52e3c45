# raises: ValueError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 5), dim=1)
labels = torch.tensor([1, 0, 4])

mended = F.nll_loss(log_probabilities, labels, reduction="mean").item()
print(f'reduction="mean"  {mended:.4f}')

F.nll_loss(log_probabilities, labels, reduction="avg")
