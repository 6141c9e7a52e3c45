import torch
import torch.nn.functional as F

cases = [((), ()), ((4,), (4,)), ((4, 1), (4, 1)), ((4, 3), (4, 3)),
         ((2, 3, 5, 5), (2, 3, 5, 5)), ((0, 3), (0, 3)),
         ((4, 1), (4,)), ((4,), (4, 1)), ((4, 3), (4,)),
         ((2, 1, 5, 5), (2, 5, 5))]

rows = []
for shape, target_shape in cases:
    try:
        losses = F.binary_cross_entropy(
            torch.full(shape, 0.5), torch.zeros(target_shape), reduction="none"
        )
        result = f"`{tuple(losses.shape)}`"
    except ValueError as error:
        result = f"`{type(error).__name__}`"
    rows.append([f"`{shape}`", f"`{target_shape}`", result])
for row in rows:
    print(" | ".join(row))
