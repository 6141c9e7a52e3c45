import torch
import torch.nn.functional as F

# Logits of Linear(d, 1) and of Linear(d, 3), and the three targets.
one = torch.tensor([[2.0], [3.0], [-1.0], [-4.0]])
three = torch.tensor([[2.0, 1, -1], [3, -2, -2], [-1, 2, 1], [-3, -1, 2]])
is_apple = torch.tensor([1.0, 1, 0, 0])
largest = torch.tensor([0, 0, 1, 2])
visible = torch.tensor([[1.0, 1, 0], [1, 0, 0], [0, 1, 1], [0, 0, 1]])

binary = F.binary_cross_entropy_with_logits(one.squeeze(-1), is_apple)
multiclass = F.cross_entropy(three, largest)
multilabel = F.binary_cross_entropy_with_logits(three, visible)

print(f"binary      {binary:.4f}", (one.squeeze(-1) > 0).int().tolist())
print(f"multi-class {multiclass:.4f}", three.argmax(dim=1).tolist())
print(f"multi-label {multilabel:.4f}", (three > 0).int().tolist())
