import torch
import torch.nn.functional as F

cases = [
    ((3,), ()), ((3,), (1,)), ((3,), (3,)), ((2, 3), (2,)), ((2, 3), (2, 1)),
    ((2, 3), (2, 3)), ((2, 1), (2,)), ((4, 3), (3,)), ((0, 3), (0,)),
    ((2, 3, 4), (2, 4)), ((2, 4, 3), (2, 4)), ((2, 3, 3), (2, 3)),
    ((2, 3, 4, 5), (2, 4, 5)), ((2, 3, 4, 5), (2, 1, 4, 5)),
    ((2, 3, 4, 5), (2, 5, 4)), ((2, 3, 4, 5, 6), (2, 4, 5, 6)),
]


def outcome(shape, target):
    try:
        losses = F.cross_entropy(torch.zeros(shape), target, reduction="none")
        return f"`{tuple(losses.shape)}`"
    except (RuntimeError, ValueError) as error:
        return f"`{type(error).__name__}`: {error}"


rows = []
for shape, target_shape in cases:
    indices = torch.zeros(target_shape, dtype=torch.int64)
    rows.append([f"`{shape}`", f"`{target_shape}`", outcome(shape, indices)])
    print(*rows[-1], sep=" | ")
