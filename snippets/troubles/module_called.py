# raises: TypeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])

mended = F.cross_entropy(logits, labels).item()
print(f"F.cross_entropy(logits, labels)  {mended:.4f}")

F(logits, labels)
