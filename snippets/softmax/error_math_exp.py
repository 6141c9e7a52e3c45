# raises: OverflowError
import math

import torch

logits = torch.tensor([800.0, 0.0])
print("logsumexp:", torch.logsumexp(logits, dim=0).item())
print(math.log(sum(math.exp(logit) for logit in logits)))
