import torch
import torch.nn.functional as F

nothing = torch.zeros(0)
count = max(nothing.numel(), 1)

wrong = F.binary_cross_entropy_with_logits(nothing, nothing).item()
total = F.binary_cross_entropy_with_logits(nothing, nothing, reduction="sum")
right = (total / count).item()

print("mean              ", wrong)
print("sum               ", total.item())
print("sum over the count", right)
