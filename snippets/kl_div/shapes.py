import torch
import torch.nn.functional as F

cases = [
    ((), ()),
    ((3,), (3,)),
    ((2, 3), (2, 3)),
    ((2, 4, 3), (2, 4, 3)),
    ((2, 3), (3,)),
    ((2, 3), (2, 1)),
    ((1, 3), (2, 3)),
    ((0, 3), (0, 3)),
]
rows = []
for input_shape, target_shape in cases:
    # every term is 1
    input, target = torch.full(input_shape, -1.0), torch.ones(target_shape)
    each = F.kl_div(input, target, reduction="none")
    batchmean = F.kl_div(input, target, reduction="batchmean").item()
    rows.append([f"`{input_shape}`", f"`{target_shape}`", f"`{tuple(each.shape)}`",
                 f"{batchmean:g}"])

for row in rows:
    print(" | ".join(cell.strip("`") for cell in row))
