import warnings

import torch
import torch.nn as nn

log_p = torch.log_softmax(torch.zeros(2, 3, 4, 4), dim=1)
labels = torch.zeros(2, 4, 4, dtype=torch.int64)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.NLLLoss2d()(log_p, labels).item()
new = nn.NLLLoss()(log_p, labels).item()

print(f"NLLLoss2d {old:.4f}")
print(f"NLLLoss   {new:.4f}")
message = str(caught[0].message).split(" and see ")[0]  # an address follows
print(f"{caught[0].category.__name__}: {message}")
