# raises: ValueError
import torch
import torch.nn.functional as F

anchor, positive, negative = torch.zeros(2, 2), torch.zeros(2, 2), torch.ones(2, 2)

mended = F.triplet_margin_loss(anchor, positive, negative, margin=2.0).item()
print(f"margin=2.0  {mended:.4f}")

F.triplet_margin_loss(anchor, positive, negative, margin=-2.0)
