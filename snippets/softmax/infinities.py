import math

import torch

rows = []
for logits in ([1.0, -math.inf], [-math.inf, -math.inf], [1.0, math.inf], [1.0, math.nan]):
    x = torch.tensor(logits)
    row = [f"`{logits}`"]
    for function in (torch.softmax, torch.log_softmax, torch.logsumexp):
        row.append(f"`{function(x, 0).tolist()}`")
    rows.append(row)

for row in rows:
    print(*row)
