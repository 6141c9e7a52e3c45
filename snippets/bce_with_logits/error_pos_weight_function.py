# raises: TypeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(1), torch.ones(1)

mended = F.binary_cross_entropy_with_logits(
    logits, labels, pos_weight=torch.tensor(2.0)
).item()
print(f"pos_weight=torch.tensor(2.0)  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, labels, pos_weight=2.0)
