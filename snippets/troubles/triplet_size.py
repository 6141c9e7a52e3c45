# raises: RuntimeError
import torch
import torch.nn.functional as F

anchor, positive = torch.zeros(4, 2), torch.zeros(4, 2)
negative = torch.ones(3, 2)  # the last batch of another loader

n = min(len(anchor), len(negative))
mended = F.triplet_margin_loss(anchor[:n], positive[:n], negative[:n]).item()
print(f"{n} triplets  {mended:.4f}")

F.triplet_margin_loss(anchor, positive, negative)
