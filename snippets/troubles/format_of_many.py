# raises: TypeError
import torch
import torch.nn.functional as F

logits, labels = torch.tensor([[2.0, 0.0], [0.0, 1.0]]), torch.tensor([0, 1])
losses = F.cross_entropy(logits, labels, reduction="none")

print(f"loss {losses.mean():.4f}")

print(f"loss {losses:.4f}")
