import torch
import torch.nn.functional as F

logits = torch.tensor([[8.0, 8.0, -8.0]])  # both labels found
labels = torch.tensor([[1.0, 1.0, 0.0]])  # multi-hot

wrong = F.cross_entropy(logits, labels).item()
right = F.binary_cross_entropy_with_logits(logits, labels).item()
nothing = F.cross_entropy(logits, 0 * labels).abs().item()
print(f"CrossEntropyLoss     {wrong:.4f}")
print(f"BCEWithLogitsLoss    {right:.4f}")
print(f"no label at all      {nothing:.4f}   <- CrossEntropyLoss")
