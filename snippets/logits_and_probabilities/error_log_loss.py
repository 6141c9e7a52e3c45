# raises: ValueError
import torch
from sklearn.metrics import log_loss

logits = torch.tensor([[3.0, 1.0, -3.0]], dtype=torch.float64)

mended = float(log_loss([0], logits.softmax(dim=1), labels=[0, 1, 2]))
print(f"softmax first  {mended:.4f}")

log_loss([0], logits, labels=[0, 1, 2])
