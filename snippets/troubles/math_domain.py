# raises: ValueError
import math

import torch
import torch.nn.functional as F

p = torch.sigmoid(torch.tensor(-200.0)).item()  # 0 in float32

print("logsigmoid of the logit:", F.logsigmoid(torch.tensor(-200.0)).item())

math.log(p)
