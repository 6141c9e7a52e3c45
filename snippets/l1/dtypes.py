import torch
import torch.nn.functional as F

f16, f32, f64, i64 = torch.float16, torch.float32, torch.float64, torch.int64
c64 = torch.complex64
rows = []
for a, b in ((f64, f64), (f32, f32), (f16, f16), (f32, f64), (f32, i64), (i64, f32),
             (c64, c64), (i64, i64)):
    input, target = torch.tensor([2, 1, 5]).to(a), torch.tensor([1, 3, 2]).to(b)
    row = [f"`{a}`", f"`{b}`"]
    for reduction in ("mean", "none"):
        try:
            row.append(f"`{F.l1_loss(input, target, reduction=reduction).dtype}`")
        except RuntimeError as error:
            row.append(type(error).__name__)
    rows.append(row)
    print(" ".join(cell.strip("`") for cell in row))
