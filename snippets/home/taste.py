import math

import torch
import torch.nn.functional as F

logits = [3.0, 1.0, -3.0]
label = 0

by_hand = math.log(sum(math.exp(logit) for logit in logits)) - logits[label]
by_torch = F.cross_entropy(torch.tensor(logits), torch.tensor(label)).item()

print(f"by hand  {by_hand:.4f}")
print(f"PyTorch  {by_torch:.4f}")
