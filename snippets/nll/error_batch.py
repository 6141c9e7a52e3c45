# raises: ValueError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(4, 5), dim=1)
F.nll_loss(log_probabilities, torch.tensor([1, 0, 4]))
