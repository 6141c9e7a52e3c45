import torch
import torch.nn.functional as F

scores = torch.tensor([-8.0, 0.0, 8.0])
labels = torch.tensor([0.0, 0.0, 0.0])  # meant: the negative class

wrong = F.soft_margin_loss(scores, labels, reduction="none")
right = F.soft_margin_loss(scores, labels * 2 - 1, reduction="none")
print("labels  0", [f"{loss:.4f}" for loss in wrong.tolist()])
print("labels -1", [f"{loss:.4f}" for loss in right.tolist()])
