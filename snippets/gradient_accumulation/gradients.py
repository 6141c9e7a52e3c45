import torch
import torch.nn.functional as F

logits = torch.tensor([1.1618, 1.1618, 1.1618, 2.1592])
labels, parts = torch.ones(4, dtype=torch.int64), [slice(0, 3), slice(3, 4)]


def loss_of(scale, part, reduction):
    pairs = torch.stack([scale * logits[part], torch.zeros_like(logits[part])], dim=1)
    return F.cross_entropy(pairs, labels[part], reduction=reduction)


results = {}
for way in ("whole batch", "means / 2", "sums / 4"):
    scale = torch.tensor(1.0, requires_grad=True)
    if way == "whole batch":
        loss_of(scale, slice(0, 4), "mean").backward()
    for part in parts if way != "whole batch" else []:
        reduction, divisor = ("mean", 2) if way == "means / 2" else ("sum", 4)
        loss = loss_of(scale, part, reduction) / divisor
        loss.backward()
    results[way] = scale.grad.item()
    print(f"{way:11s} gradient {results[way]:.4f}")
