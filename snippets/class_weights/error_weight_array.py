# raises: TypeError
import numpy as np
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])
weight = np.array([1.0, 4.0, 1.0])

mended = F.cross_entropy(
    logits, labels, weight=torch.tensor(weight, dtype=torch.float32)
).item()
print(f"torch.tensor(weight, dtype=torch.float32)  {mended:.4f}")
F.cross_entropy(logits, labels, weight=weight)
