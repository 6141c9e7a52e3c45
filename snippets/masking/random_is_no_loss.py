import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [-2.0, 1.0, 0.5]])
labels = torch.tensor([0, 2])

losses = F.cross_entropy(logits, labels, reduction="none")
print("smallest logit", logits.min().item(), " any below 0:",
      bool((logits < 0).any()))
print("losses", [round(loss, 4) for loss in losses.tolist()], " any below 0:",
      bool((losses < 0).any()))
