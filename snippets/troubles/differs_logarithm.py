import math

import torch
import torch.nn.functional as F

logits, label = torch.zeros(1, 8), torch.tensor([3])

nats = F.cross_entropy(logits, label).item()
bits = nats / math.log(2)
digits = nats / math.log(10)
print(f"torch, natural logarithm  {nats:.4f}")
print(f"base 2, bits              {bits:.4f}")
print(f"base 10                   {digits:.4f}")
