# raises: TypeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = [0, 2]

mended = F.cross_entropy(logits, torch.tensor(labels)).item()
print(f"torch.tensor(labels)  {mended:.4f}")

F.cross_entropy(logits, labels)
