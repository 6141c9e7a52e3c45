# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(4, 3), torch.ones(4, 3)
weight = torch.tensor([1.0, 1.0, 1.0, 5.0])  # one a sample

mended = F.binary_cross_entropy_with_logits(
    logits, labels, weight.unsqueeze(1)
).item()
print(f"weight.unsqueeze(1)  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels, weight)
