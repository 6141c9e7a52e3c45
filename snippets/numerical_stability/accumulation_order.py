import math

import torch

big, small = torch.tensor(1e8), torch.tensor(1.0)
left = (big + small - big).item()
right = (big - big + small).item()
double = (big.double() + small - big).item()
exact = math.fsum([1e8, 1.0, -1e8])
print("1e8 + 1 - 1e8, float32 ", left)
print("1e8 - 1e8 + 1, float32 ", right)
print("1e8 + 1 - 1e8, float64 ", double)
print("math.fsum              ", exact)
