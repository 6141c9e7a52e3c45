# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 5), dim=1)
weight = torch.ones(5, dtype=torch.float64)
F.nll_loss(log_probabilities, torch.tensor([1, 0, 4]), weight=weight)
