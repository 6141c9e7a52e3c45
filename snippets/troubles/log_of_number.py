# raises: TypeError
import math

import torch

smoothing = 0.5

print(f"log of a number  {math.log(smoothing):.4f}")
print(f"of a tensor      {torch.log(torch.tensor(smoothing)).item():.4f}")

torch.log(smoothing)
