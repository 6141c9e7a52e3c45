import numpy as np
import torch
import torch.nn.functional as F

target = torch.tensor(np.random.default_rng(0).normal(size=100_000))
output = torch.zeros_like(target)
mse = F.mse_loss(output, target).item()
mae = F.l1_loss(output, target).item()
expected_mae = float(np.sqrt(2 / np.pi))
print(f"MSE {mse:.3f}, expected 1")
print(f"MAE {mae:.3f}, expected {expected_mae:.4f}")
