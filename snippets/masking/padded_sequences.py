import torch
import torch.nn.functional as F

logits = torch.tensor([0.0, 1.0, 2.0]).expand(2, 4, 3)  # (N, T, C)
labels = torch.tensor([[2, 2, 2, 1], [0, -100, -100, -100]])  # lengths 4 and 1

losses = F.cross_entropy(logits.transpose(1, 2), labels, reduction="none")
mask = labels != -100
per_token = F.cross_entropy(logits.transpose(1, 2), labels).item()
per_sequence = (losses.sum(1) / mask.sum(1)).mean().item()
padding_counted = losses.mean().item()
for row in losses.tolist():
    print([round(loss, 4) for loss in row])
print(f"mean over 5 tokens           {per_token:.4f}")
print(f"mean a sequence, then mean   {per_sequence:.4f}")
print(f"mean over 8 positions        {padding_counted:.4f}   <- padding counted")
