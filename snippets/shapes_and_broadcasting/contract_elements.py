import torch
import torch.nn.functional as F

losses = {
    "mse_loss": F.mse_loss, "l1_loss": F.l1_loss, "smooth_l1_loss": F.smooth_l1_loss, "huber_loss": F.huber_loss,
    "binary_cross_entropy": F.binary_cross_entropy,
    "binary_cross_entropy_with_logits": F.binary_cross_entropy_with_logits,
    "kl_div": F.kl_div, "poisson_nll_loss": F.poisson_nll_loss,
    "gaussian_nll_loss": lambda x, y, **options: F.gaussian_nll_loss(x, y, torch.ones_like(x), **options),
    "soft_margin_loss": F.soft_margin_loss, "multilabel_soft_margin_loss": F.multilabel_soft_margin_loss,
}  # fmt: skip
rows = []
for name, loss in losses.items():
    row = [f"`{name}`"]
    for shape in ((), (3,), (3, 5), (2, 5, 4)):
        x, y = torch.full(shape, 0.5), torch.ones(shape)
        try:
            row.append(f"`{str(tuple(loss(x, y, reduction='none').shape)).replace(',)', ')')}`")
        except (IndexError, RuntimeError, ValueError) as error:
            row.append(f"`{type(error).__name__}`")
    row.append("`()`" if loss(torch.ones(3, 5), torch.ones(3, 5), reduction="sum").shape == () else "?")
    rows.append(row)
for row in rows:
    print(" | ".join(row).replace("`", ""))
