import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
labels = torch.tensor([2, 1])

losses = F.nll_loss(scores, labels, reduction="none")
print("scores at the labels", [f"{scores[row, label]:.1f}" for row, label in enumerate(labels.tolist())])
print("nll_loss            ", [f"{loss:.1f}" for loss in losses.tolist()])
