import math

import torch
import torch.nn.functional as F

infinity = math.inf
for logit in (infinity, -infinity):
    for label in (1.0, 0.0):
        loss = F.binary_cross_entropy_with_logits(
            torch.tensor(logit), torch.tensor(label)
        ).item()
        print(f"logit {logit:4}  label {label:.0f}  loss {loss}")
masked = F.binary_cross_entropy_with_logits(
    torch.tensor(-1e4), torch.tensor(0.0)
).item()
print("logit -10000  label 0  loss", masked)
