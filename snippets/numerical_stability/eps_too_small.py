import torch

rows = []
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    row = [str(dtype).removeprefix("torch.")]
    for eps in (1e-3, 1e-7, 1e-8, 1e-12):
        small = torch.tensor(eps, dtype=dtype)
        below_one = torch.tensor(1.0, dtype=dtype) - small < 1
        row.append(f"{'✓' if small > 0 else '–'} {'✓' if below_one else '–'}")
    rows.append(row)
for row in rows:
    print(*row, sep=" | ")
