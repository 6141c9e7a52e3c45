# raises: TypeError
from collections import OrderedDict

import torch
import torch.nn.functional as F

outputs = OrderedDict(out=torch.zeros(2, 3), aux=torch.zeros(2, 3))
labels = torch.tensor([0, 2])

mended = F.cross_entropy(outputs["out"], labels).item()
print(f'outputs["out"]  {mended:.4f}')

F.cross_entropy(outputs, labels)
