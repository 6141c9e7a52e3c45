import warnings

import torch
import torch.nn.functional as F


def tell(call, given):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = f"{call(*given).item():.4f}"
        except (RuntimeError, ValueError, IndexError) as error:
            return f"`{type(error).__name__}`"
    return f"`{caught[0].category.__name__}` {value}" if caught else value


def row(name, loss, x, y, shape, bad=None, off=None):
    tries = [bad and (x, bad[1]), off, shape, (x * torch.nan, y), (y, x), (x.long(), y)]
    told = [tell(loss, given) if given else "–" for given in tries]
    return [f"`{name}`", bad[0] if bad else "–", *told]


if __name__ == "__main__":
    x, y = torch.tensor([0.5, 2.5]), torch.tensor([1.0, 1.0])
    print(row("MSELoss", F.mse_loss, x, y, (x[:, None], y)))
