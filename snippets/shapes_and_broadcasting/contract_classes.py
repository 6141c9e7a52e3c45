import torch
import torch.nn.functional as F

cases = {"sample": (5,), "batch": (2, 5), "sequence": (2, 5, 7),
         "image": (2, 5, 8, 9), "volume": (2, 5, 3, 8, 9)}
rows = []
for kind, shape in cases.items():
    axis = 0 if len(shape) == 1 else 1
    logits = torch.zeros(shape)
    labels = torch.zeros(shape[:axis] + shape[axis + 1 :], dtype=torch.int64)
    each = F.cross_entropy(logits, labels, reduction="none")
    mean = F.cross_entropy(logits, labels)
    soft = F.cross_entropy(logits, torch.full(shape, 0.2), reduction="none")
    assert soft.shape == each.shape
    assert F.nll_loss(logits, labels, reduction="none").shape == each.shape
    shapes = [tuple(tensor.shape) for tensor in (logits, labels, each, mean)]
    rows.append([f"`{kind}`", str(axis),
                 *(f"`{shape}`".replace(",)", ")") for shape in shapes)])
for row in rows:
    print(" | ".join(row).replace("`", ""))
