# raises: TypeError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(1, 3), dim=1)
F.kl_div(log_q, [[0.2, 0.3, 0.5]], reduction="batchmean")
