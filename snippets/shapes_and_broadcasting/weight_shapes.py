import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1, 2, 0])
y = F.one_hot(labels, 3).float()
x, bce = torch.zeros(4, 3), F.binary_cross_entropy_with_logits
calls = {
    "cross_entropy, weight": lambda w: F.cross_entropy(x, labels, weight=w),
    "BCE with logits, weight": lambda w: bce(x, y, weight=w),
    "BCE with logits, pos_weight": lambda w: bce(x, y, pos_weight=w),
    "mse_loss, weight": lambda w: F.mse_loss(x, y, weight=w),
}
rows = []
for name, call in calls.items():
    row = [f"`{name}`"]
    for shape in ((3,), (4,), (4, 1), (4, 3), ()):
        try:
            call(torch.ones(shape))
            row.append("✓")
        except (RuntimeError, ValueError):
            row.append("✗")
    rows.append(row)
for row in rows:
    print(" | ".join(row).replace("`", ""))
