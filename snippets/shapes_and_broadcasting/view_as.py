import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (2, 3)
# (3, 2), the same numbers transposed
target = torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]])

wrong = F.mse_loss(prediction.view_as(target), target).item()
right = F.mse_loss(prediction.t(), target).item()
print(f"view_as(target)  {wrong:.4f}   <- shapes agree, numbers do not")
print(f"t()              {right:.4f}")
