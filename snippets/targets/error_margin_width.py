# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
labels = torch.tensor([[3, 0]])
padded = F.pad(labels, (0, scores.shape[1] - labels.shape[1]), value=-1)
mended = F.multilabel_margin_loss(scores, padded).item()
print(f"padded with -1: {mended:.4f}")

F.multilabel_margin_loss(scores, labels)
