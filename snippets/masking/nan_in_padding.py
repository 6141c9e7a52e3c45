import math

import torch

losses = torch.tensor([0.2, 0.4, float("nan")])
mask = torch.tensor([True, True, False])

multiplied = ((losses * mask).sum() / mask.sum()).item()
selected = losses[mask].mean().item()
is_nan = math.isnan(multiplied)
print("multiply and divide", multiplied)
print(f"select              {selected:.4f}")
