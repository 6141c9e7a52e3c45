import torch

tosses = torch.tensor([1.0] * 7 + [0.0] * 3)
grid = torch.arange(1, 100, dtype=torch.float64) / 100
# toss, p
losses = -(tosses[:, None] * grid.log() + (1 - tosses[:, None]) * (1 - grid).log())

total, mean = losses.sum(0), losses.mean(0)
best_of_sum = grid[total.argmin()].item()
best_of_mean = grid[mean.argmin()].item()
at_half_sum, at_half_mean = total[49].item(), mean[49].item()

print("lowest at", best_of_sum, "and", best_of_mean)
print(f"at p = 0.5: sum {at_half_sum:.4f}, mean {at_half_mean:.4f}")
