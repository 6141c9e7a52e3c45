import torch


def check_batch(logits, labels, ignore_index=-100):
    """Call it before the loss, while you look for the fault."""
    wanted = (logits.shape[0], *logits.shape[2:])
    assert labels.shape == wanted, f"labels {labels.shape}, not {wanted}"
    assert not labels.is_floating_point(), f"labels are {labels.dtype}"
    counted = labels[labels != ignore_index]
    outside = counted[(counted < 0) | (counted >= logits.shape[1])]
    assert not len(outside), f"labels {outside.unique().tolist()}"
    assert torch.isfinite(logits).all(), "nan or inf in the logits"


logits = torch.zeros(4, 3)
logits[3, 0] = torch.nan
answers = []
for labels in ([0, 2, -100, 1], [1, 2, 3, -1], [[0], [1], [2], [0]], [0.0, 1, 2, 0]):
    try:
        check_batch(logits, torch.tensor(labels))
    except AssertionError as problem:
        answers.append(str(problem))
        print(labels, "->", problem)
