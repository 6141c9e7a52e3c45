import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2]], dtype=torch.float64)
labels = torch.tensor([0, 0])

by_torch = F.cross_entropy(logits, labels).item()
probabilities = F.softmax(logits, dim=1).numpy()
names = [0, 1, 2]
by_sklearn = float(log_loss(labels, probabilities, labels=names))
total = float(log_loss(labels, probabilities, labels=names, normalize=False))

print(f"F.cross_entropy(logits)       {by_torch:.4f}")
print(f"log_loss(softmax(logits))     {by_sklearn:.4f}")
print(f"log_loss(..., normalize=False) {total:.4f}   = reduction='sum'")
