# raises: ValueError
import torch
import torch.nn.functional as F

F.mse_loss(torch.zeros(3), torch.zeros(3), reduction="avg")
