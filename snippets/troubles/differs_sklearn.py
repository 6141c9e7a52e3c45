import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 1.0]], dtype=torch.float64)
labels = torch.tensor([0, 1])

ours = F.cross_entropy(logits, labels).item()
probabilities = F.softmax(logits, dim=1).numpy()
theirs = log_loss(labels.numpy(), probabilities, labels=[0, 1, 2])
total = log_loss(labels.numpy(), probabilities, labels=[0, 1, 2], normalize=False)
print(f"cross_entropy(logits)         {ours:.4f}")
print(f"log_loss(softmax, labels=...) {theirs:.4f}")
print(f"normalize=False               {total:.4f}   (the sum)")
