import torch
import torch.nn.functional as F

x, v, e = torch.full((4, 3), 0.25), torch.tensor([0.1, 0.2, 0.3, 0.4]), torch.eye(4)
labels, one = torch.tensor([0, 2, 1, 1]), torch.ones(4)
signs, with_logits = torch.tensor([1.0, -1, 1, 1]), F.binary_cross_entropy_with_logits
cases = {
    "cross_entropy": (lambda t: F.cross_entropy(x, t), labels),
    "nll_loss": (lambda t: F.nll_loss(x.log(), t), labels),
    "multi_margin_loss": (lambda t: F.multi_margin_loss(x, t), labels),
    "binary_cross_entropy": (lambda t: F.binary_cross_entropy(v, t), one),
    "binary_cross_entropy_with_logits": (lambda t: with_logits(v, t), one),
    "soft_margin_loss": (lambda t: F.soft_margin_loss(v, t), signs),
    "cosine_embedding_loss": (lambda t: F.cosine_embedding_loss(e, e, t), signs),
    "margin_ranking_loss": (lambda t: F.margin_ranking_loss(v, v, t), signs),
}
rows = []
for name, (loss, target) in cases.items():
    try:
        outcome = f"{loss(target[:, None]).item():.4f}"
    except (RuntimeError, ValueError) as error:
        outcome = f"`{type(error).__name__}`"
    rows.append([f"`{name}`", f"{loss(target).item():.4f}", outcome])
    print(*rows[-1], sep=" | ")
