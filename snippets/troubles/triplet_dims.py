# raises: RuntimeError
import torch
import torch.nn.functional as F

anchor, negative = torch.zeros(2, 2), torch.ones(2, 2)
positive = torch.tensor([0.0, 1.0])  # one vector for both

mended = F.triplet_margin_loss(anchor, positive.expand_as(anchor), negative).item()
print(f"positive.expand_as(anchor)  {mended:.4f}")

F.triplet_margin_loss(anchor, positive, negative)
