import torch
import torch.nn.functional as F

labels, targets = torch.tensor([0, 1, 2, 1]), torch.ones(4, 3)
cases = {"cross_entropy": labels, "binary_cross_entropy_with_logits": targets,
         "mse_loss": targets}
rows = []
for name, target in cases.items():
    row = [f"`{name}`", f"`{str(tuple(target.shape)).replace(',)', ')')}`"]
    for reduction in ("none", "sum", "mean"):
        loss = getattr(F, name)(torch.zeros(4, 3), target, reduction=reduction)
        row.append(f"`{str(tuple(loss.shape)).replace(',)', ')')}`")
    rows.append(row)
for row in rows:
    print(" | ".join(row).replace("`", ""))
