import torch
import torch.nn.functional as F

cases = [
    ((5,), ()),
    ((5,), (1,)),
    ((3, 5), (3,)),
    ((0, 5), (0,)),
    ((2, 5, 4), (2, 4)),
    ((2, 5, 4, 4), (2, 4, 4)),
    ((2, 5, 2, 2, 2), (2, 2, 2, 2)),
]
rows = []
for input_shape, target_shape in cases:
    target = torch.zeros(target_shape, dtype=torch.int64)
    losses = F.nll_loss(torch.zeros(input_shape), target, reduction="none")
    rows.append([f"`{input_shape}`", f"`{target_shape}`", f"`{tuple(losses.shape)}`"])

for row in rows:
    print(" | ".join(cell.strip("`") for cell in row))
