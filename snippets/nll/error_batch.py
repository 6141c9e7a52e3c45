# raises: ValueError
import torch
import torch.nn.functional as F

features = torch.zeros(3, 2, 2)  # three samples
labels = torch.tensor([0, 1, 2])

mended = F.nll_loss(features.flatten(1).log_softmax(dim=1), labels).item()
print(f"features.flatten(1)  {mended:.4f}")

F.nll_loss(features.view(-1, 3).log_softmax(dim=1), labels)
