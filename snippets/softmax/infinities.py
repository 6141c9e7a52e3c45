from math import inf, nan

import torch

rows = []
for logits in ([1.0, -inf], [-inf, -inf], [1.0, inf], [1.0, nan]):
    row = [str(logits)]
    for function in (torch.softmax, torch.log_softmax, torch.logsumexp):
        row.append(str(function(torch.tensor(logits), 0).tolist()))
    rows.append(row)

for row in rows:
    print(*row, sep=" | ")
