import torch

heads, tosses = 7, 10


def nll(p):
    return -(heads * torch.log(p) + (tosses - heads) * torch.log(1 - p))


grid = torch.arange(1, 100, dtype=torch.float64) / 100
best = grid[nll(grid).argmin()].item()
for value in (0.5, 0.7, 0.9):
    p = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(nll(p), p)
    by_hand = -heads / value + (tosses - heads) / (1 - value)
    slopes = f"slope {slope.item():+.4f}, by hand {by_hand:+.4f}"
    slopes = slopes.replace("-0.0000", "+0.0000")
    print(f"p {value}  NLL {nll(p).item():.4f}  {slopes}")
print("best of the grid", best)
at_half, at_best = nll(torch.tensor(0.5)).item(), nll(torch.tensor(0.7)).item()
