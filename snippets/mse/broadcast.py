import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1), as nn.Linear(…, 1) gives
target = torch.tensor([1.0, 2.0, 3.0])  # (3)

pairs = F.mse_loss(prediction, target, reduction="none")
wrong = F.mse_loss(prediction, target).item()
right = F.mse_loss(prediction.squeeze(1), target).item()
print(pairs)
print(f"wrong {wrong:.4f}")
print(f"right {right:.4f}")
