import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 1])

overruled = F.cross_entropy(logits, labels, size_average=True, reduction="sum").item()
total = F.cross_entropy(logits, labels, reduction="sum").item()
print(f"size_average=True, reduction='sum'  {overruled:.4f}   <- overruled")
print(f"reduction='sum'                     {total:.4f}")
