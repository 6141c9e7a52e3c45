# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(3)
labels = torch.tensor([True, False, True])

mended = F.binary_cross_entropy_with_logits(logits, labels.float()).item()
print(f"labels.float()  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels)
