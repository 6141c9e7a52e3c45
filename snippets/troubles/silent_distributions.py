from functools import partial

import torch
import torch.nn.functional as F

from snippets.troubles.silent_probe import row

p = torch.tensor([[0.5, 0.25, 0.25], [0.25, 0.5, 0.25]])
q = torch.tensor([[0.25, 0.25, 0.5], [0.5, 0.25, 0.25]])
kl_div = partial(F.kl_div, reduction="batchmean")
logp, steps = p.log(), p.log()[:, None]
word, blank, lengths = torch.tensor([[1]]), torch.tensor([[0]]), ([2], [1])


def ctc(x, y):
    return F.ctc_loss(x, y, *map(torch.tensor, lengths))


rows = [
    row("KLDivLoss", kl_div, logp, q, (logp, q[:, :1]), ("-1", -q), (logp, 2 * q)),
    row("CTCLoss", ctc, steps, word, None, ("0", blank), (p[:, None], word)),
    ["`CTCLoss`", "3", "UB", *["–"] * 5],  # reads foreign memory: not run
]
for line in rows:
    print(*line)
