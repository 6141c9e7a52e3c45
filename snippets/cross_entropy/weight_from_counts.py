import torch

labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
counts = torch.bincount(labels, minlength=3)
weight = len(labels) / (3 * counts.float())
share = weight * counts

print("counts        ", counts.tolist())
print("weight        ", " ".join(f"{w:.4f}" for w in weight.tolist()))
print("weight x count", " ".join(f"{s:.4f}" for s in share.tolist()))
