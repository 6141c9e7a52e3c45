import torch
import torch.nn.functional as F

rows = []
for shape, target_shape in [
    ((3,), (3,)),
    ((2, 3), (2, 3)),
    ((2, 3, 4), (2, 3, 4)),
    ((2, 3, 4, 5), (2, 3, 4, 5)),
    ((2, 3), (2, 1)),
    ((2, 3), (3,)),
    ((2, 3, 4), (2, 4, 3)),
]:
    target = torch.full(target_shape, 1 / 3)
    try:
        losses = F.cross_entropy(torch.zeros(shape), target, reduction="none")
        result = f"`{tuple(losses.shape)}`"
    except (RuntimeError, ValueError) as error:
        result = f"`{type(error).__name__}`: {error}"
    rows.append([f"`{shape}`", f"`{target_shape}`", result])

for row in rows:
    print(" | ".join(row))
