import math

import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1])
best = math.log(0.91 / 0.01)  # the gap that suits smoothing 0.1 of 10 classes
logits = best * torch.eye(10)[:2]

wrong = F.cross_entropy(logits, labels, label_smoothing=0.1).item()
right = F.cross_entropy(logits, labels).item()
print(f"training loss, at its floor  {wrong:.4f}")
print(f"same without smoothing       {right:.4f}")
