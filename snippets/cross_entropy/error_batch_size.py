# raises: ValueError
import torch
import torch.nn.functional as F

features = torch.zeros(3, 2, 2)  # three samples
labels = torch.tensor([0, 1, 2])

mended = F.cross_entropy(features.flatten(1), labels).item()
print(f"features.flatten(1)  {mended:.4f}")

F.cross_entropy(features.view(-1, 3), labels)
