import math

import torch
import torch.nn.functional as F

outputs = [0.8, 0.1, 0.2]
total = sum(outputs)
other_total = sum([0.1, 0.3, 0.5])

as_probability = -math.log(outputs[0])
as_logits = F.cross_entropy(torch.tensor([outputs]), torch.tensor([0])).item()
print(f"sums {total:.1f} and {other_total:.1f}")
print(f"read as probabilities {as_probability:.4f}")
print(f"read as logits        {as_logits:.4f}   <- what torch does")
