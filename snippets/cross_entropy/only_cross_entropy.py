import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
labels = torch.tensor([0])
soft = torch.tensor([[0.9, 0.1, 0.0]])

smoothed = F.cross_entropy(logits, labels, label_smoothing=0.1).item()
mixed = F.cross_entropy(logits, soft).item()
print(f"cross_entropy: smoothing {smoothed:.4f}, soft target {mixed:.4f}")

log_probabilities = F.log_softmax(logits, dim=1)
try:
    F.nll_loss(log_probabilities, labels, label_smoothing=0.1)
except TypeError as error:
    print("nll_loss:", error)
try:
    F.nll_loss(log_probabilities, soft)
except RuntimeError as error:
    print("nll_loss:", error)
