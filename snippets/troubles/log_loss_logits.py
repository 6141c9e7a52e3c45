# raises: ValueError
import torch
from sklearn.metrics import log_loss

truth = [0, 1]
logits = torch.tensor([[3.0, 1.0], [0.0, 2.0]])

mended = float(log_loss(truth, logits.softmax(dim=1)))
print(f"logits.softmax(dim=1)  {mended:.4f}")

log_loss(truth, logits)
