# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(3)  # one logit a sample
labels = torch.tensor([0, 1, 1])

mended = F.binary_cross_entropy_with_logits(logits, labels.float()).item()
print(f"binary_cross_entropy_with_logits  {mended:.4f}")

F.cross_entropy(logits, labels)
