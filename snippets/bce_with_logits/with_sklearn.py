import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

logits = torch.tensor([2.0, -1.0, 0.5], dtype=torch.float64)
labels = torch.tensor([1, 0, 0])

fused = F.binary_cross_entropy_with_logits(logits, labels.double()).item()
sklearn = float(log_loss(labels.numpy(), torch.sigmoid(logits).numpy()))

print(f"torch         {fused:.4f}")
print(f"scikit-learn  {sklearn:.4f}")
