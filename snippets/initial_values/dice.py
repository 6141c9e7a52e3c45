import torch


def dice(p, y, smooth=1e-5):
    return 1 - (2 * (p * y).sum() + smooth) / (p.sum() + y.sum() + smooth)


rows = []
for share in (0.5, 0.1, 0.01):
    y = (torch.arange(10_000) < share * 10_000).double()
    start = dice(torch.full_like(y, 0.5), y).item()
    assert abs(start - (1 - share / (0.5 + share))) < 1e-6
    rows.append([f"{share:.0%}", f"{start:.4f}"])
    print("foreground", *rows[-1])
# nothing to find, nearly nothing said
empty, faint = torch.zeros(16), torch.full((16,), 0.01)
small, large = dice(faint, empty).item(), dice(faint, empty, smooth=1.0).item()
print(f"empty mask, smooth 1e-5  {small:.4f}   smooth 1  {large:.4f}")
