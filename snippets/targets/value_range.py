import torch
import torch.nn.functional as F

x, with_logits = torch.tensor([[0.7]]), F.binary_cross_entropy_with_logits
e, f = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.6, 0.8]])
losses = {
    "binary_cross_entropy": lambda y: F.binary_cross_entropy(x, y),
    "binary_cross_entropy_with_logits": lambda y: with_logits(x, y),
    "multilabel_soft_margin_loss": lambda y: F.multilabel_soft_margin_loss(x, y),
    "soft_margin_loss": lambda y: F.soft_margin_loss(x, y),
    "hinge_embedding_loss": lambda y: F.hinge_embedding_loss(x, y),
    "cosine_embedding_loss": lambda y: F.cosine_embedding_loss(e, f, y[0]),
    "margin_ranking_loss": lambda y: F.margin_ranking_loss(x, x - 2, y, margin=0.5),
    "kl_div": lambda y: F.kl_div(x - 1.2, y, reduction="sum"),
}
rows = []
for name, loss in losses.items():
    row = [f"`{name}`"]
    for value in (1.0, 0.0, -1.0, 2.0):
        try:
            row.append(f"{loss(torch.tensor([[value]])).item():.4f}")
        except RuntimeError as error:
            row.append(f"`{type(error).__name__}`")
    rows.append(row)
    print(*row, sep=" | ")
