import torch
import torch.nn.functional as F

logits = torch.tensor([[0.4, 0.3, 0.7], [1.2, 0.4, 0.6]])
labels = torch.tensor([2, 1])

by_index = F.cross_entropy(logits, labels).item()
by_probabilities = F.cross_entropy(logits, F.one_hot(labels, 3).float()).item()

# mixup: two labels share a row
mixed = torch.tensor([[0.0, 0.3, 0.7], [0.0, 0.6, 0.4]])
by_mixup = F.cross_entropy(logits, mixed).item()
print(f"indices        {by_index:.4f}")
print(f"one-hot floats {by_probabilities:.4f}")
print(f"mixup target   {by_mixup:.4f}")
