import math
import warnings

import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

outputs = torch.tensor([[0.8, 0.1, 0.2]], dtype=torch.float64)
label = torch.tensor([0])

total = outputs.sum().item()
wrong = -math.log(outputs[0, 0].item())
right = F.cross_entropy(outputs, label).item()
print(f"sum of the outputs          {total:.1f}   <- not probabilities")
print(f"read as probabilities       {wrong:.4f}")
print(f"read as logits              {right:.4f}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_sklearn = float(log_loss(label, outputs, labels=[0, 1, 2]))
warned = str(caught[0].message)
print(f"scikit-learn, probabilities {by_sklearn:.4f}, and a warning:")
print(warned)
