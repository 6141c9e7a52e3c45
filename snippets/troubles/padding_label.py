# raises: IndexError
import torch
import torch.nn.functional as F

logits = torch.zeros(3, 5)
labels = torch.tensor([4, 2, -1])  # -1 marks padding

mended = F.cross_entropy(logits, labels, ignore_index=-1).item()
print(f"ignore_index=-1  {mended:.4f}")

F.cross_entropy(logits, labels)
