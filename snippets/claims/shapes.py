import torch
import torch.nn.functional as F

logits, values = torch.zeros(4, 3), torch.zeros(4, 3)
labels, same_shape = torch.tensor([0, 1, 2, 1]), torch.full((4, 3), 0.5)
for name, loss, given, target in (
    ("cross_entropy", F.cross_entropy, logits, labels),
    ("cross_entropy", F.cross_entropy, logits, same_shape),
    ("bce_with_logits", F.binary_cross_entropy_with_logits, logits, same_shape),
    ("mse_loss", F.mse_loss, values, same_shape),
):
    none, mean = loss(given, target, reduction="none"), loss(given, target)
    print(f"{name:15s} target {tuple(target.shape)!s:6s}  "
          f"none {tuple(none.shape)!s:6s}  mean {tuple(mean.shape)}")
