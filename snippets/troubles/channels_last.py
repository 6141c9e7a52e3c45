# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(1, 4, 4, 3)  # (N, H, W, C)
mask = torch.zeros(1, 4, 4, dtype=torch.int64)

mended = F.cross_entropy(scores.permute(0, 3, 1, 2), mask).item()
print(f"scores.permute(0, 3, 1, 2)  {mended:.4f}")

F.cross_entropy(scores, mask)
