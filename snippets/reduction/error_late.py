# raises: ValueError
import torch
import torch.nn as nn

criterion = nn.MSELoss(reduction="avg")
print("made:", criterion.reduction)

criterion(torch.ones(3), torch.zeros(3))
