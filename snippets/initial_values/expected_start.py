import math

import torch
import torch.nn.functional as F


def expected_start(C, loss, logits=None):
    """Say what a first cross entropy over C classes means."""
    chance = math.log(C)
    if not math.isfinite(loss) or loss < 0:
        return f"{loss:.4f}: look at inputs and targets before anything else"
    if loss < 0.5 * chance:
        return f"{loss:.4f}, not {chance:.4f}: do labels leak, is padding counted?"
    if loss > 1.5 * chance:
        size = "" if logits is None else f", logit spread {logits.std(1).mean():.1f}"
        return f"{loss:.4f}, not {chance:.4f}: inputs or last layer too large{size}"
    return f"{loss:.4f} is near ln {C} = {chance:.4f}: as it should be"


labels = torch.arange(64) % 10
for scale in (0.1, 20.0):
    torch.manual_seed(0)
    logits = scale * torch.randn(64, 10)
    print(expected_start(10, F.cross_entropy(logits, labels).item(), logits))
print(expected_start(10, 0.3), expected_start(10, math.nan), sep="\n")
