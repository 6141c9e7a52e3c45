import torch
import torch.nn.functional as F

boxes, matched = torch.zeros(4, 3), torch.tensor([False, False, False, False])
prediction, target = boxes[matched], torch.zeros(0, 3)  # no object in this image

wrong = F.l1_loss(prediction, target).item()
count = max(len(prediction), 1)
right = (F.l1_loss(prediction, target, reduction="sum") / count).item()
print(f"mean of nothing  {wrong}")
print(f"sum by count     {right:.4f}")
