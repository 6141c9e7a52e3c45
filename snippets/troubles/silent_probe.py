import warnings

import torch
import torch.nn.functional as F


def tell(call, given):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = f"{call(*given).item():.4f}"
        except (RuntimeError, ValueError, IndexError):
            return "✓"  # refused
    return f"!\N{NO-BREAK SPACE}{value}" if caught else value  # warned, or silent


def row(name, loss, x, y, shape, bad=None, off=None):
    tries = [off, shape, (x * torch.nan, y), (y, x), (x.long(), y)]
    of_bad = f"{bad[0]}:\N{NO-BREAK SPACE}{tell(loss, (x, bad[1]))}" if bad else "–"
    return [f"`{name}`", of_bad, *(tell(loss, g) if g else "–" for g in tries)]


if __name__ == "__main__":
    x, y = torch.tensor([0.5, 2.5]), torch.tensor([1.0, 1.0])
    print(*row("MSELoss", F.mse_loss, x, y, (x[:, None], y)))
