import torch
import torch.nn.functional as F

f16, f32, f64, i64 = torch.float16, torch.float32, torch.float64, torch.int64
rows = []
for a, b in ((f64, f64), (f32, f32), (f16, f16), (f32, f64), (f32, i64), (i64, f32),
             (i64, i64)):
    input, target = torch.tensor([2, 1, 5]).to(a), torch.tensor([1, 3, 2]).to(b)
    try:
        loss = F.mse_loss(input, target)
        answer = f"`{loss.dtype}`"
    except NotImplementedError as error:
        answer = type(error).__name__
    rows.append([f"`{a}`", f"`{b}`", answer])
for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
