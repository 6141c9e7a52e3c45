import torch
import torch.nn.functional as F

labels = torch.tensor([0, 0, 0, 1])  # class 2 does not occur
logits = torch.zeros(4, 3)

short = torch.bincount(labels)
counts = torch.bincount(labels, minlength=3)
weight = len(labels) / (3 * counts)
hard = F.cross_entropy(logits, labels, weight).item()
smooth = F.cross_entropy(logits, labels, weight, label_smoothing=0.1).item()
mended = F.cross_entropy(
    logits, labels, weight.where(counts > 0, 0.0), label_smoothing=0.1
).item()

print("bincount             ", short.tolist(), "  <- one too few")
print("bincount, minlength=3", counts.tolist())
print("weight               ", " ".join(f"{w:.4f}" for w in weight.tolist()))
print(f"labels {hard:.4f}, with label smoothing {smooth}, mended {mended:.4f}")
