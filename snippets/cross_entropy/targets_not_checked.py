import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0]])

right = F.cross_entropy(logits, torch.tensor([[0.5, 0.5, 0.0]])).item()
doubled = F.cross_entropy(logits, torch.tensor([[1.0, 1.0, 0.0]])).item()
negative = F.cross_entropy(logits, torch.tensor([[0.0, 0.0, -1.0]])).item()
print(f"target 0.5 0.5 0   {right:.4f}")
print(f"target 1   1   0   {doubled:.4f}   <- sums to 2, no error")
print(f"target 0   0  -1  {negative:.4f}   <- negative loss, no error")
