import torch
import torch.nn.functional as F

predicted = torch.tensor([0.7, 0.2])
target = torch.tensor([1.0, 0.0])

right = F.binary_cross_entropy(predicted, target).item()
wrong = F.binary_cross_entropy(target, predicted).item()
print(f"(predicted, target)  {right:.4f}")
print(f"(target, predicted)  {wrong:.4f}   <- no error")
