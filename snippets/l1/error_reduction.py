# raises: ValueError
import torch
import torch.nn.functional as F

F.l1_loss(torch.zeros(3), torch.zeros(3), reduction="avg")
