import math

import torch
import torch.nn.functional as F

labels = torch.tensor([1, 2, 2, 1])  # counted from 1; no 3 in this batch
silent = F.cross_entropy(torch.zeros(4, 3), labels).item()
unlucky = torch.tensor([1, 2, 3, 1])
one_too_many = F.cross_entropy(torch.zeros(4, 4), unlucky).item()
try:
    F.cross_entropy(torch.zeros(4, 3), unlucky)
except IndexError as error:
    print("a batch with label 3:", error)
print(f"a batch without it:   {silent:.4f}, no error")
print(f"four outputs instead: {one_too_many:.4f} = ln {math.exp(one_too_many):.0f}")
all_labels = torch.cat([labels, unlucky])
check = (int(all_labels.min()), int(all_labels.max()))
print("smallest and largest label of the data set:", check)
