# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 2])  # class indices

mended = F.multilabel_soft_margin_loss(scores, F.one_hot(labels, 3)).item()
print(f"F.one_hot(labels, 3)  {mended:.4f}")

F.multilabel_soft_margin_loss(scores, labels)
