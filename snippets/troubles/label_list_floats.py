# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0]])
labels = torch.tensor([[0, 3, -1, -1]])  # the same as a padded list

margin = F.multilabel_margin_loss(scores, labels).item()
soft = F.multilabel_soft_margin_loss(scores, multi_hot).item()
print(f"multilabel_margin_loss(scores, labels)          {margin:.4f}")
print(f"multilabel_soft_margin_loss(scores, multi_hot)  {soft:.4f}")

F.multilabel_margin_loss(scores, multi_hot)
