# raises: NotImplementedError
import torch
import torch.nn.functional as F

logits = torch.zeros(3)
labels = torch.tensor([1, 0, 1])

mended = F.binary_cross_entropy_with_logits(logits, labels.float()).item()
print(f"input first, then target.float()  {mended:.4f}")

F.binary_cross_entropy_with_logits(labels, logits)  # the wrong way round
