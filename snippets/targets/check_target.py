import torch


# What a target can be, from its dtype and values.
def check(target, classes):
    if not target.is_floating_point():
        low, high = target.min().item(), target.max().item()
        remark = "" if low >= 0 and high < classes else "  <- out of range"
        return f"indices {low} to {high}{remark}"
    values = set(target.flatten().tolist())
    if values <= {-1.0, 1.0}:
        return "signs"
    sums = target.sum(dim=-1)
    if (target >= 0).all() and ((sums - 1).abs() < 1e-3).all():
        return "one-hot" if values <= {0.0, 1.0} else "class probabilities"
    return "multi-hot" if values <= {0.0, 1.0} else "values"


cases = [[2, 0, 1], [1, 2, 3], [[0.0, 1, 0]], [[0.7, 0.2, 0.1]]]
cases += [[[1.0, 1, 0]], [[1.0, -1, -1]], [[2.5, 0.1, 3]]]
answers = [check(torch.tensor(case), classes=3) for case in cases]
for case, answer in zip(cases, answers):
    print(f"{case!s:18} {answer}")
