# raises: OverflowError
import math

import torch

logits = torch.tensor([800.0, 0.0])

mended = torch.logsumexp(logits, dim=0).item()
print("logsumexp:", mended)

print(math.log(sum(math.exp(logit) for logit in logits)))
