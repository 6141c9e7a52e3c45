import math

import torch
import torch.nn.functional as F

C = 10
labels = torch.tensor([3, 0, 7, 9])
chance = math.log(C)

wrong = F.cross_entropy(torch.zeros(4, C), labels).item()  # all classes equal
learnt = torch.zeros(4, C)
learnt[torch.arange(4), labels] = 2.0  # a little has been learnt
right = F.cross_entropy(learnt, labels).item()
print(f"chance, ln {C}    {chance:.4f}")
print(f"stuck at         {wrong:.4f}: {math.exp(wrong):.1f} equal classes")
print(f"something learnt {right:.4f}")
