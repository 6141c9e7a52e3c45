import warnings

import torch
import torch.nn.functional as F

cases = [((4, 1), (4,)), ((4,), (4, 1)), ((4, 1), (1, 4)), ((4, 3), (3,)),
         ((4, 3), (4,)), ((3, 3), (3,)), ((4, 3), ()), ((4, 3), (4, 1)),
         ((1, 4, 3), (4, 3)), ((4, 3), (4, 3))]
rows = []
for shape, target in cases:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            losses = F.mse_loss(
                torch.zeros(shape), torch.zeros(target), reduction="none"
            )
            result = str(tuple(losses.shape)).replace(",)", ")")
        except RuntimeError as error:
            result = type(error).__name__
    kind = f"`{caught[0].category.__name__}`" if caught else ""
    rows.append([*(f"`{str(s).replace(',)', ')')}`" for s in (shape, target)),
                 f"`{result}`", kind])
for row in rows:
    print(" | ".join(row).replace("`", ""))
