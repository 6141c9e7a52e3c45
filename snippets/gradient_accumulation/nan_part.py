import torch
import torch.nn.functional as F

labels = torch.tensor([[0, 1], [-100, -100]])  # in the second part nothing counts
kept = labels != -100


def by_torch(x, y, keep):
    return F.cross_entropy(x, y)


def by_mask(x, y, keep):
    losses = F.cross_entropy(x, y.clamp(min=0), reduction="none")
    return (losses * keep).sum() / keep.sum()


def by_sum(x, y, keep):
    return F.cross_entropy(x, y, reduction="sum") / kept.sum()


for loss in by_torch, by_mask, by_sum:
    logits = torch.zeros(2, 2, 3, requires_grad=True)
    (total := sum(loss(*part) for part in zip(logits, labels, kept))).backward()
    good = not logits.grad.isnan().any().item()
    print(f"{loss.__name__}: loss {total.item():6.4f}, gradient free of nan: {good}")
