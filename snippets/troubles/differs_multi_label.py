import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 5), torch.zeros(2, 5)

mean = F.binary_cross_entropy_with_logits(logits, labels).item()
none = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
per_sample = none.sum(dim=1).mean().item()
print(f"mean over samples and labels       {mean:.4f}")
print(f"sum over 5 labels, mean of samples {per_sample:.4f}")
