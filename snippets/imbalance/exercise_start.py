import math

import torch
import torch.nn.functional as F

labels = torch.tensor([1.0] + 19 * [0.0])  # one in twenty
pos_weight = torch.tensor(19.0)
bias = math.log(0.05 / 0.95)

at_zero = F.binary_cross_entropy_with_logits(
    torch.zeros(20), labels, pos_weight=pos_weight
).item()
at_rate = F.binary_cross_entropy_with_logits(
    torch.full((20,), bias), labels, pos_weight=pos_weight
).item()

print(f"bias 0        {at_zero:.4f}")
print(f"bias {bias:.4f}  {at_rate:.4f}")
