import math

import torch

tenth = torch.full((1_000_000,), 0.1)
exact = math.fsum(tenth.tolist())
total = tenth.sum().item()
mean = tenth.mean().item()
close = abs(total / exact - 1) < 1e-6
half = tenth.half()
half_sum, half_mean = half.sum().item(), half.mean().item()
print("float32 sum is exact to a millionth:", close)
print(f"float32 mean {mean:.6f}")
print(f"float16 sum  {half_sum}, mean {half_mean:.4f}")
print(f"float16 sum with dtype=float32 {half.sum(dtype=torch.float32).item():.0f}")
