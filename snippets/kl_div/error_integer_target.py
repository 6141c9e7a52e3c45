# raises: RuntimeError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(2, 3), dim=1)
F.kl_div(log_q, torch.tensor([0, 2]), reduction="batchmean")
