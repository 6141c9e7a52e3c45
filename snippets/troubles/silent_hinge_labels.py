import torch
import torch.nn.functional as F

distance = torch.tensor([0.25, 0.5, 2.0])
labels = torch.tensor([0.0, 0.0, 0.0])  # meant: not alike

wrong = F.hinge_embedding_loss(distance, labels, reduction="none")
right = F.hinge_embedding_loss(distance, labels * 2 - 1, reduction="none")
print("labels  0", wrong.tolist())
print("labels -1", right.tolist())
