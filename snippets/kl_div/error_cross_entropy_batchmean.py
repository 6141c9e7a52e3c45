# raises: ValueError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.tensor([0, 2])

# already a mean over the batch
mended = F.cross_entropy(logits, labels, reduction="mean").item()
print(f"mean  {mended:.4f}")

F.cross_entropy(logits, labels, reduction="batchmean")
