import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
cases = [((), ()), ((3,), (3,)), ((2, 3, 4), (2, 3, 4)), ((0,), (0,))]
broadcast = [((3, 1), (3,)), ((3,), (3, 1)), ((3, 2), (2,)), ((3,), ())]
rows = []
for input_shape, target_shape in cases + broadcast:
    losses = F.l1_loss(
        torch.zeros(input_shape), torch.zeros(target_shape), reduction="none"
    )
    mark = "" if input_shape == target_shape else "⚠"
    rows.append([f"`{input_shape}`", f"`{target_shape}`",
                 f"`{tuple(losses.shape)}`", mark])
for row in rows:
    print(" | ".join(cell.strip("`") for cell in row))
