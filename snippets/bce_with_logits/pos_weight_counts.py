import torch
import torch.nn.functional as F

# 5 samples, 2 labels
labels = torch.tensor([[1.0, 0], [0, 0], [0, 0], [0, 1], [0, 1]])

positives = labels.sum(dim=0)
negatives = len(labels) - positives
pos_weight = negatives / positives  # shape (2), one a label
chance = F.binary_cross_entropy_with_logits(
    torch.zeros(5, 2), labels, pos_weight=pos_weight
).item()

print("positives ", positives.tolist())
print("pos_weight", pos_weight.tolist())
print(f"loss at logit 0  {chance:.4f}")
