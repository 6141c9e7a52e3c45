import torch
import torch.nn.functional as F

two = F.binary_cross_entropy_with_logits(torch.tensor(5.0), torch.tensor(2.0)).item()
minus_one = F.binary_cross_entropy_with_logits(
    torch.tensor(-5.0), torch.tensor(-1.0)
).item()
mended = F.binary_cross_entropy_with_logits(
    torch.tensor(-5.0), torch.tensor((-1.0 + 1) / 2)
).item()

print(f"logit  5, target  2            {two:.4f}")
print(f"logit -5, target -1            {minus_one:.4f}")
print(f"logit -5, target (-1 + 1) / 2  {mended:.4f}")
