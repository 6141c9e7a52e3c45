import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
image = torch.zeros(2, 3, 4, 4, requires_grad=True)

rows_of_logits = F.cross_entropy(logits, torch.tensor([0, 1])).grad_fn.name()
pixels = F.cross_entropy(
    image, torch.zeros(2, 4, 4, dtype=torch.int64)
).grad_fn.name()
print("cross_entropy of (N, C)      ", rows_of_logits)
print("cross_entropy of (N, C, H, W)", pixels)
