import math

import torch
import torch.nn.functional as F

logits = [0.0, 1000.0]

try:
    math.log(sum(math.exp(x) for x in logits))
except OverflowError as error:
    print("math.exp(1000):", error)

top = max(logits)
logsumexp = top + math.log(sum(math.exp(x - top) for x in logits))
loss = logsumexp - logits[0]
by_torch = F.cross_entropy(torch.tensor([logits]), torch.tensor([0])).item()
print(f"maximum taken out first: {loss:.1f}")
print(f"F.cross_entropy:         {by_torch:.1f}")
