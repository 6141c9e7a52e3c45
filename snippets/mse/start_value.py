import numpy as np
import torch
import torch.nn.functional as F

prices = np.random.default_rng(0).normal(200, 50, size=100_000)  # in thousands
target = torch.tensor(prices)
output = torch.zeros_like(target)  # a new network gives about 0
wrong = F.mse_loss(output, target).item()

standardised = (target - target.mean()) / target.std(correction=0)
mse = round(F.mse_loss(output, standardised).item(), 6)
mae = F.l1_loss(output, standardised).item()
expected_mae = float(np.sqrt(2 / np.pi))
print(f"as they are   MSE {wrong:.0f}")
print(f"standardised  MSE {mse:.3f}, expected 1")
print(f"standardised  MAE {mae:.3f}, expected {expected_mae:.4f}")
