import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.ones(2, 3)

overruled = F.binary_cross_entropy_with_logits(
    logits, labels, size_average=True, reduction="sum"
).item()
total = F.binary_cross_entropy_with_logits(logits, labels, reduction="sum").item()
print(f"size_average=True, reduction='sum'  {overruled:.4f}   <- overruled")
print(f"reduction='sum'                     {total:.4f}")
