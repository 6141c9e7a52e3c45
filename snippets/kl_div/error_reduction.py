# raises: ValueError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(2, 3), dim=1)
F.kl_div(log_q, torch.full((2, 3), 0.5), reduction="batch_mean")
