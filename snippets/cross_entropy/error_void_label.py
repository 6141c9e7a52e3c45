# raises: IndexError
import torch
import torch.nn.functional as F

scores = torch.zeros(1, 3, 1, 2)
mask = torch.tensor([[[2, 255]]])  # 255 marks pixels without a class

mended = F.cross_entropy(scores, mask, ignore_index=255).item()
print(f"ignore_index=255  {mended:.4f}")

F.cross_entropy(scores, mask)
