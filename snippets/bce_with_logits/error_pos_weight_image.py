# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, masks = torch.zeros(2, 3, 4, 5), torch.ones(2, 3, 4, 5)  # (N, C, H, W)
pos_weight = torch.tensor([1.0, 2.0, 3.0])  # one a channel

mended = F.binary_cross_entropy_with_logits(
    logits, masks, pos_weight=pos_weight.view(3, 1, 1)
).item()
print(f"pos_weight.view(3, 1, 1)  {mended:.4f}")

F.binary_cross_entropy_with_logits(logits, masks, pos_weight=pos_weight)
