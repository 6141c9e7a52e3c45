# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(2, 4, 5), dim=2)  # (N, T, C)
F.nll_loss(log_probabilities, torch.zeros(2, 4, dtype=torch.int64))
