# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(2, 3, 4, 4), dim=1)
F.nll_loss(log_probabilities, torch.zeros(2, 1, 4, 4, dtype=torch.int64))
