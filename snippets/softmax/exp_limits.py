import mpmath
import torch

rows, limits = [], []
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    largest = torch.finfo(dtype).max
    limit = float(mpmath.log(largest))
    last, first = int(limit), int(limit) + 1
    finite = torch.tensor(float(last), dtype=dtype).exp().item()
    beyond = torch.tensor(float(first), dtype=dtype).exp().item()
    limits.append(limit)
    cells = [str(dtype), f"{largest:.5g}", f"{limit:.2f}"]
    rows.append([*cells, f"exp({last}) = {finite:.3g}", f"exp({first}) = {beyond}"])

for row in rows:
    print(*row, sep=" | ")
