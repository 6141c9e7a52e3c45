import torch
import torch.nn.functional as F

x = torch.tensor([[2.0, 0.0, -1.0]])  # classes 0, 1, 2
losses = {
    "cross_entropy": lambda k: F.cross_entropy(x, k),
    "nll_loss": lambda k: F.nll_loss(x.log_softmax(1), k),
    "multi_margin_loss": lambda k: F.multi_margin_loss(x, k),
    "multilabel_margin_loss": lambda k: F.multilabel_margin_loss(
        x, F.pad(k[None], (0, 2), value=-1)
    ),
    "one_hot": lambda k: F.one_hot(k, 3).sum().float(),
}
rows = []
for name, loss in losses.items():
    row = [f"`{name}`"]
    for label in (2, 3, -1, -100):
        try:
            row.append(f"{loss(torch.tensor([label])).item():.4f}")
        except (IndexError, RuntimeError) as error:
            row.append(f"`{type(error).__name__}`")
            print(f"{name} {label}: {error}")
    rows.append(row)
print("label 2 gives", [row[1] for row in rows])
