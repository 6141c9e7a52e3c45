# raises: RuntimeError
import torch
import torch.nn.functional as F

F.l1_loss(torch.zeros(3, 2), torch.zeros(3))
