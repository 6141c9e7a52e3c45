import math

import torch
import torch.nn.functional as F

labels = torch.tensor([1, 2, 2, 1])  # counted from 1, three classes; no 3 in this batch
silent = F.cross_entropy(torch.zeros(4, 3), labels).item()
one_too_many = F.cross_entropy(torch.zeros(4, 4), torch.tensor([1, 2, 3, 1])).item()
try:
    F.cross_entropy(torch.zeros(4, 3), torch.tensor([1, 2, 3, 1]))
except IndexError as error:
    print("a batch with label 3:", error)
print(f"a batch without it:   {silent:.4f}, no error")
print(f"four outputs instead: {one_too_many:.4f} = ln {math.exp(one_too_many):.0f}, class 0 never occurs")
check = (int(labels.min()), int(labels.max()))
print("smallest and largest label of the data set:", check)
