# raises: ValueError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.ones(2, 3)

mended = (
    F.binary_cross_entropy_with_logits(logits, labels, reduction="sum") / len(logits)
).item()
print(f"sum / batch size  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels, reduction="batchmean")
