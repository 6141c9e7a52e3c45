import math

import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 1, 2, 1])
weight = torch.tensor([1.0, 2.0, 5.0])

log_c = math.log(3)
mean = F.cross_entropy(logits, labels, weight).item()
total = F.cross_entropy(logits, labels, weight, reduction="sum").item()
of_none = F.cross_entropy(logits, labels, weight, reduction="none").mean().item()
yes = torch.tensor([1.0, 0, 0, 0])
pos = F.binary_cross_entropy_with_logits(
    torch.zeros(4), yes, pos_weight=torch.tensor(3.0)
).item()

print(f"ln 3               {log_c:.4f}")
print(f"weight, mean       {mean:.4f}")
print(f"weight, none.mean() {of_none:.4f}")
print(f"weight, sum       {total:.4f}")
print(f"BCE, pos_weight 3, one yes in four {pos:.4f}, not ln 2 = {math.log(2):.4f}")
