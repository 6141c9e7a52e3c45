import torch
import torch.nn.functional as F

labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 2])
# from the training set, not from each batch
weight = 1.0 / torch.bincount(labels).float()
logits = torch.tensor([[2.0, 0.0, 0.0]]).expand(9, 3)  # always says class 0

plain = F.cross_entropy(logits, labels).item()
loss = F.cross_entropy(logits, labels, weight=weight).item()
print(f"without weight  {plain:.4f}")
print(f"with weight     {loss:.4f}  each class counts one third")

rare = torch.tensor([1.0, 0.0, 0.0, 0.0])
pos_weight = torch.tensor(3.0)  # negatives over positives
binary = F.binary_cross_entropy_with_logits(
    torch.zeros(4), rare, pos_weight=pos_weight
).item()
print(f"pos_weight      {binary:.4f}")
