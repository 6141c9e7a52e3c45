import torch
import torch.nn.functional as F

logits = torch.full((4, 3), 0.5)
square = torch.full((3, 3), 0.5)
cases = [(logits, (4,)), (logits, (4, 1)), (logits, (3,)), (logits, (4, 3)),
         (square, (3,)), (square, (3, 1)),
         (logits, (1,)), (logits, ()), (logits, (1, 4, 3))]  # fmt: skip

rows = []
for x, shape in cases:
    weight = torch.arange(1.0, 1 + torch.Size(shape).numel()).reshape(shape)
    try:
        losses = F.binary_cross_entropy(
            x, torch.ones_like(x), weight, reduction="none"
        )
        factors = (losses / losses[0, 0]).round()
        along = "n" if factors[0, 0] != factors[1, 0] else ""
        along += "c" if factors[0, 0] != factors[0, 1] else ""
        along = {"": "`w`", "n": "`w[n]`", "c": "`w[c]`", "nc": "`w[n, c]`"}[along]
    except RuntimeError as error:
        along = f"`RuntimeError`: {error}"
    rows.append([f"`{tuple(x.shape)}`", f"`{shape}`", along])
for row in rows:
    print(" | ".join(row))
