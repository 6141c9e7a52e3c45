# raises: ValueError
import torch
import torch.nn.functional as F

F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 2]), reduction="batchmean")
