import torch
import torch.nn.functional as F

logits = torch.tensor([2.0, 0.5, -1.0])
labels = torch.tensor([1.0, 1.0, 0.0])  # apple, apple, not an apple

probabilities = torch.sigmoid(logits)
losses = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
mean = losses.mean().item()
rows = []
for n in range(3):
    p, yes = probabilities[n].item(), labels[n].item() == 1
    given = p if yes else 1 - p
    rows.append([str(n), "1" if yes else "0", f"{p:.4f}", f"{given:.4f}",
                 f"{losses[n].item():.4f}"])
for row in rows:
    print(*row)
print(f"mean {mean:.4f}")
