import torch
import torch.nn.functional as F

half = torch.full((4,), 0.5)
labels = torch.tensor([1.0, 0.0, 0.0, 0.0])

at_half = F.binary_cross_entropy(half, labels).item()
at_rate = F.binary_cross_entropy(torch.full((4,), 0.25), labels).item()

print(f"p = 0.5 everywhere            {at_half:.4f}")
print(f"p = 0.25, the base rate       {at_rate:.4f}")
