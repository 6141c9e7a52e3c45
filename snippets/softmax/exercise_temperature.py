import math

import torch

logits = torch.tensor([2.0, 0.0])
temperature = 2 / math.log(9)
p = torch.softmax(logits / temperature, dim=0)
print("temperature", f"{temperature:.4f}")
print("softmax    ", [f"{value:.4f}" for value in p.tolist()])
