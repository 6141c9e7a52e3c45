import torch
import torch.nn.functional as F

empty, labels = torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)
cases = [(F.cross_entropy, labels), (F.nll_loss, labels),
         (F.binary_cross_entropy, empty), (F.binary_cross_entropy_with_logits, empty),
         (F.mse_loss, empty), (F.l1_loss, empty)]
rows = []
for loss, target in cases:
    none = loss(empty, target, reduction="none")
    total = loss(empty, target, reduction="sum").item()
    mean = loss(empty, target).item()
    rows.append([f"`{loss.__name__}`", f"`{tuple(none.shape)}`", f"{total:.0f}",
                 f"`{mean}`"])
    print(f"{loss.__name__:34s} none {tuple(none.shape)}, sum {total:.0f}, "
          f"mean {mean}")
