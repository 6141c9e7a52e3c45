# raises: ValueError
import torch
import torch.nn.functional as F

prediction, target = torch.zeros(4, 2), torch.ones(4, 2)
F.l1_loss(prediction, target, weight=torch.ones(4, 1))
