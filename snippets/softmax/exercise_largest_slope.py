import torch

logit = torch.tensor([0.0, 1.0, 2.0, 4.0], dtype=torch.float64)
p = torch.sigmoid(logit)
slope = p * (1 - p)
for x, value in zip(logit.tolist(), slope.tolist()):
    print(f"x0 - x1 = {x:.0f}  dp0/dx0 = {value:.4f}")
