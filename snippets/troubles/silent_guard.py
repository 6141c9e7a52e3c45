import torch


def guard(prediction, target, allowed=None):
    assert prediction.shape == target.shape, "shapes"
    assert torch.isfinite(prediction).all(), "nan or inf"
    if allowed is not None:
        assert set(target.unique().tolist()) <= allowed, "labels"


good, row = torch.tensor([[0.2], [0.7]]), torch.tensor([1.0, 0.0])
tries = [
    (good, row, None),
    (good * torch.nan, row[:, None], None),
    (good, row[:, None], {-1.0, 1.0}),
    (good, row[:, None], {0.0, 1.0}),
]
answers = []
for prediction, target, allowed in tries:
    try:
        guard(prediction, target, allowed)
        answers.append("passes")
    except AssertionError as problem:
        answers.append(f"stopped: {problem}")
print(*answers, sep="\n")
