import torch
import torch.nn.functional as F


def divide_by_count(logits, labels):
    kept = (labels != -100).sum().clamp(min=1)
    return F.cross_entropy(logits, labels, reduction="sum") / kept


def replace_nan(logits, labels):
    return F.cross_entropy(logits, labels).nan_to_num(0.0)


def skip_batch(logits, labels):
    return F.cross_entropy(logits, labels) if (labels != -100).any() else None


logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
some, none = torch.tensor([0, -100]), torch.tensor([-100, -100])
for guard in (divide_by_count, replace_nan, skip_batch):
    usual = guard(logits, some).item()
    empty = guard(logits, none)
    empty_value = None if empty is None else empty.item()
    print(f"{guard.__name__:16s} some kept {usual:.4f}, none kept {empty_value}")
