import torch
from torch import nn

prediction, target = torch.tensor([1.5]), torch.tensor([2.0])

not_a_loss = nn.MSELoss(prediction, target)  # the data became size_average and reduce
loss = nn.MSELoss()(prediction, target).item()
is_module = isinstance(not_a_loss, nn.Module)
print("nn.MSELoss(prediction, target)    ", not_a_loss)
print(f"nn.MSELoss()(prediction, target)   {loss:.4f}")
