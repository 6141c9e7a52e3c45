import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
labels = torch.tensor([-100, -100])  # nothing but padding

wrong = F.cross_entropy(logits, labels).item()
kept = (labels != -100).sum().clamp(min=1)
right = (F.cross_entropy(logits, labels, reduction="sum") / kept).item()
print(f"mean         {wrong}")
print(f"sum by kept  {right:.4f}")
