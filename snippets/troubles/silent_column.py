import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1), all right
target = torch.tensor([1.0, 2.0, 3.0])  # (3)

pairs = (prediction - target).square()
wrong = pairs.mean().item()
right = (prediction.squeeze(1) - target).square().mean().item()
size = list(pairs.shape)
print(f"(3, 1) - (3) has shape {size}, mean {wrong:.4f}")
print(f"squeeze(1)                     mean {right:.4f}")

variance = torch.ones(3)
column = F.gaussian_nll_loss(prediction, target, variance).item()
row = F.gaussian_nll_loss(prediction.squeeze(1), target, variance).item()
print(f"GaussianNLLLoss {column:.4f} instead of {row:.4f}, no warning")
