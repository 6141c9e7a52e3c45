# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 7, 5)  # (N, T, C)
labels = torch.zeros(2, 7, dtype=torch.int64)

mended = F.nll_loss(logits.transpose(1, 2).log_softmax(dim=1), labels).item()
print(f"logits.transpose(1, 2)  {mended:.4f}")

F.nll_loss(logits.log_softmax(dim=2), labels)
