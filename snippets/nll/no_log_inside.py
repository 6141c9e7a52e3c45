import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
labels = torch.tensor([2, 1])

losses = F.nll_loss(scores, labels, reduction="none")
picked = scores[[0, 1], labels]
print("at the labels", " ".join(f"{score:.1f}" for score in picked.tolist()))
print("nll_loss     ", " ".join(f"{loss:.1f}" for loss in losses.tolist()))
