import torch
import torch.nn.functional as F

# (3, 1), from nn.Linear(…, 1), no sigmoid
logits = torch.tensor([[2.0], [-1.0], [0.5]])
labels = torch.tensor([1, 0, 1])  # (3), yes or no

loss = F.binary_cross_entropy_with_logits(logits.squeeze(1), labels.float()).item()
print(f"binary_cross_entropy_with_logits  {loss:.4f}")

# two outputs do as well
columns = torch.cat([torch.zeros_like(logits), logits], dim=1)
two = F.cross_entropy(columns, labels).item()
print(f"cross_entropy on two columns      {two:.4f}")
one = F.cross_entropy(logits, torch.tensor([0, 0, 0])).item()
print(f"cross_entropy on one column       {one:.4f}  whatever the logits")
