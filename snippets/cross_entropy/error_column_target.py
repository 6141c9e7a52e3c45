# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([[0], [2]])  # (N, 1)

mended = F.cross_entropy(logits, labels.squeeze(1)).item()
print(f"labels.squeeze(1)  {mended:.4f}")

F.cross_entropy(logits, labels)
