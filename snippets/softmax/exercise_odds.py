import math

import torch

probabilities = torch.tensor([0.7, 0.2, 0.1])
logits = probabilities.log()
back = torch.softmax(logits + 10, dim=0)
difference = math.log(0.7) - math.log(0.2)
print("softmax(log p + 10)", [f"{p:.4f}" for p in back.tolist()])
print("x0 - x1 = ln 0.7 - ln 0.2 =", f"{difference:.4f}")
