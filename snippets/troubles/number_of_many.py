# raises: ValueError
import math

import torch

probabilities = torch.tensor([0.5, 0.25])

print("torch.log(probabilities):",
      [round(v, 4) for v in torch.log(probabilities).tolist()])

math.log(probabilities)
