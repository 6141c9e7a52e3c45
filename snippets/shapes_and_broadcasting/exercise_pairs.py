import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
prediction = torch.tensor([[1.0], [3.0]])
target = torch.tensor([1.0, 3.0])

loss = F.mse_loss(prediction, target).item()
right = F.mse_loss(prediction, target.unsqueeze(-1)).item()
print(f"(2, 1) and (2)     {loss:.4f}")
print(f"(2, 1) and (2, 1)  {right:.4f}")
