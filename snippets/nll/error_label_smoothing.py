# raises: TypeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.tensor([[3.0, 1.0, -3.0]]), dim=1)
F.nll_loss(log_probabilities, torch.tensor([0]), label_smoothing=0.1)
