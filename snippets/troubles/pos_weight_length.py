# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.ones(2, 3)  # (N, C)

pos_weight = torch.tensor([1.0, 2.0, 3.0])  # one a label
mended = F.binary_cross_entropy_with_logits(
    logits, labels, pos_weight=pos_weight
).item()
print(f"three numbers for three labels  {mended:.4f}")

F.binary_cross_entropy_with_logits(
    logits, labels, pos_weight=torch.tensor([1.0, 2.0])
)
