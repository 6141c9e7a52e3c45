import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 1.0, -3.0]])
labels = torch.tensor([[1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]])  # -1: nobody looked
known = labels >= 0

losses = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
wrong = losses.mean().item()
picked_after = losses[known].mean().item()
right = F.binary_cross_entropy_with_logits(logits[known], labels[known]).item()

print(f"all six            {wrong:.4f}")
print(f"the four known     {right:.4f}")
print(f"picked afterwards  {picked_after:.4f}")
