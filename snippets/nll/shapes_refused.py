import torch
import torch.nn.functional as F

cases = [
    ((3, 5), (2,)),
    ((3, 5), (3, 1)),
    ((3, 5), (3, 5)),
    ((1, 5), ()),
    ((2, 4, 5), (2, 4)),
    ((2, 5, 4, 4), (2, 1, 4, 4)),
    ((), ()),
]
rows = []
for input_shape, target_shape in cases:
    target = torch.zeros(target_shape, dtype=torch.int64)
    try:
        F.nll_loss(torch.zeros(input_shape), target, reduction="none")
    except (RuntimeError, ValueError) as error:
        answer = f"{type(error).__name__}: {str(error).rstrip('.')}"
        rows.append([f"`{input_shape}`", f"`{target_shape}`", answer])

for row in rows:
    print(" | ".join(cell.strip("`") for cell in row))
