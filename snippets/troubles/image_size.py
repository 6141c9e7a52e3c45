# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(1, 3, 2, 2)  # the network halves the size
mask = torch.zeros(1, 4, 4, dtype=torch.int64)

resized = F.interpolate(scores, size=mask.shape[-2:], mode="bilinear")
mended = F.cross_entropy(resized, mask).item()
print(f"{tuple(resized.shape)}  {mended:.4f}")

F.cross_entropy(scores, mask)
