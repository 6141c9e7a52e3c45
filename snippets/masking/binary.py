import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, -1.0], [0.5, 3.0]])
labels = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
mask = torch.tensor([[1.0, 1.0], [1.0, 0.0]])  # the last label is unknown

weighted = F.binary_cross_entropy_with_logits(logits, labels, weight=mask).item()
total = F.binary_cross_entropy_with_logits(
    logits, labels, weight=mask, reduction="sum"
)
mean = (total / mask.sum()).item()
print(f"weight=mask, mean          {weighted:.4f}   <- divided by 4")
print(f"weight=mask, sum / count   {mean:.4f}")
