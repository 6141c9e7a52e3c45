import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
labels = torch.tensor([0, 0, 1])

losses = F.cross_entropy(logits, labels, reduction="none")
total = F.cross_entropy(logits, labels, reduction="sum").item()
mean = F.cross_entropy(logits, labels, reduction="mean").item()

print("none", " ".join(f"{x:.4f}" for x in losses.tolist()))
print("sum ", f"{total:.4f}")
print("mean", f"{mean:.4f}  (the default)")
