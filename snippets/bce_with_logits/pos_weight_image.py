import torch
import torch.nn.functional as F

# (N, C, H, W), and W is 3 too
logits, masks = torch.zeros(2, 3, 4, 3), torch.ones(2, 3, 4, 3)
pos_weight = torch.tensor([1.0, 2.0, 10.0])  # one a channel

wrong = F.binary_cross_entropy_with_logits(
    logits, masks, pos_weight=pos_weight, reduction="none"
)
right = F.binary_cross_entropy_with_logits(
    logits, masks, pos_weight=pos_weight.view(3, 1, 1), reduction="none"
)

print("(3)        channel 0, first row:",
      " ".join(f"{v:.4f}" for v in wrong[0, 0, 0]))
print("(3, 1, 1)  channel 0, first row:",
      " ".join(f"{v:.4f}" for v in right[0, 0, 0]))
print("(3, 1, 1)  channel 2, first row:",
      " ".join(f"{v:.4f}" for v in right[0, 2, 0]))
