import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
target = torch.zeros(3)  # (3)
ones = torch.ones(3, 1)
unweighted = F.mse_loss(prediction, target).item()
weighted = F.mse_loss(prediction, target, weight=ones).item()
print(f"no weight        {unweighted:.4f}")
print(f"all weights one  {weighted:.4f}")
