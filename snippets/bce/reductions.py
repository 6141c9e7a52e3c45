import torch
import torch.nn.functional as F

probabilities = torch.tensor([[0.9, 0.2, 0.4], [0.5, 0.5, 0.5]])
labels = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])

losses = F.binary_cross_entropy(probabilities, labels, reduction="none")
total = F.binary_cross_entropy(probabilities, labels, reduction="sum").item()
mean = F.binary_cross_entropy(probabilities, labels).item()
per_sample = losses.sum(dim=1).mean().item()

print("none", tuple(losses.shape))
print(f"sum         {total:.4f}")
print(f"mean of 6   {mean:.4f}")
print(f"per sample  {per_sample:.4f}")
