import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [0.5, -2.0, 0.0]])
visible = torch.tensor([[1, 1, 0], [0, 0, 1]])

by_bce = F.binary_cross_entropy_with_logits(logits, visible.float()).item()
# (N, 2, C): "no" and "yes" for each label
pairs = torch.stack([torch.zeros_like(logits), logits], dim=1)
by_cross_entropy = F.cross_entropy(pairs, visible).item()

print(f"BCEWithLogits on (2, 3)     {by_bce:.4f}")
print(f"cross_entropy on {tuple(pairs.shape)}  {by_cross_entropy:.4f}")
