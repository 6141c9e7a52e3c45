import mpmath
import torch
import torch.nn.functional as F

label = torch.tensor([0])
rows = []
for gap in (5, 10, 15, 20):
    exact = mpmath.log1p(mpmath.exp(-gap))
    single = F.cross_entropy(torch.tensor([[float(gap), 0.0]]), label).item()
    double = F.cross_entropy(torch.tensor([[float(gap), 0.0]], dtype=torch.float64),
                             label).item()
    rows.append([gap, f"{single:.3e}", f"{double:.3e}", f"{float(exact):.3e}"])

for row in rows:
    print(*row)
