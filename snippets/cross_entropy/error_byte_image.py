# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(1, 3, 2, 2)
mask = torch.zeros(1, 2, 2, dtype=torch.uint8)  # as an image file gives it

mended = F.cross_entropy(scores, mask.long()).item()
print(f"mask.long()  {mended:.4f}")

F.cross_entropy(scores, mask)
