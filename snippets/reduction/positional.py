import torch
import torch.nn as nn

prediction, target = torch.tensor([1.0, 3.0]), torch.zeros(2)

positional = nn.MSELoss("sum")
wrong = positional(prediction, target).item()
right = nn.MSELoss(reduction="sum")(prediction, target).item()
print(f'nn.MSELoss("sum")            {wrong:.4f}   '
      f'reduction is {positional.reduction!r}')
print(f'nn.MSELoss(reduction="sum")  {right:.4f}')
