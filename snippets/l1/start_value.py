import numpy as np
import torch
import torch.nn.functional as F

target = torch.tensor(np.random.default_rng(0).normal(size=100_000))
mae = F.l1_loss(torch.zeros_like(target), target).item()
expected = float(np.sqrt(2 / np.pi))
print(f"MAE {mae:.3f}, expected {expected:.4f}")
