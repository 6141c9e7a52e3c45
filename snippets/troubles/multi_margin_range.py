# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.1, 0.1]])
labels = torch.tensor([2, 3])  # counted from 1

mended = F.multi_margin_loss(scores, labels - 1).item()
print(f"labels - 1  {mended:.4f}")

F.multi_margin_loss(scores, labels)
