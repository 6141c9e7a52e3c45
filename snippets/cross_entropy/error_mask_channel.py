# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(2, 3, 4, 5)
mask = torch.zeros(2, 1, 4, 5, dtype=torch.int64)  # a channel axis too many

mended = F.cross_entropy(scores, mask.squeeze(1)).item()
print(f"mask.squeeze(1)  {mended:.4f}")

F.cross_entropy(scores, mask)
