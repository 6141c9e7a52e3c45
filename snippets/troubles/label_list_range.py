# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
labels = torch.tensor([[4, 1, 0, 0]])  # counted from 1, filled up with 0

mended = F.multilabel_margin_loss(scores, labels - 1).item()
print(f"labels - 1 = {(labels - 1).tolist()}  {mended:.4f}")

F.multilabel_margin_loss(scores, labels)
