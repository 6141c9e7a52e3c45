# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 2], dtype=torch.int32)

mended = F.cross_entropy(logits, labels.long()).item()
print(f"labels.long()  {mended:.4f}")

F.cross_entropy(logits, labels)
