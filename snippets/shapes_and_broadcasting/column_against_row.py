import warnings

import torch
import torch.nn.functional as F

x, y = torch.tensor([[0.2], [0.5], [0.9]]), torch.tensor([0.0, 1.0, 1.0])
cases = [
    (F.binary_cross_entropy, x, y), (F.binary_cross_entropy_with_logits, x, y),
    (F.cross_entropy, x, y), (F.soft_margin_loss, x, 2 * y - 1), (F.mse_loss, x, y),
    (F.l1_loss, x, y), (F.smooth_l1_loss, x, y), (F.huber_loss, x, y),
    (F.kl_div, x.log(), y), (F.poisson_nll_loss, x, y),
    (F.gaussian_nll_loss, x, y, torch.ones(3, 1)),
    (F.multilabel_soft_margin_loss, x, y), (F.hinge_embedding_loss, x, 2 * y - 1)]
rows = []
for loss, given, target, *more in cases:
    with warnings.catch_warnings(record=True, action="always") as caught:
        try:
            got = loss(given, target, *more, reduction="none")
            why = f"`{caught[0].category.__name__}`" if caught else "–"
            row = why, f"`{tuple(got.shape)}`".replace(",)", ")"), f"{got.mean():.4f}"
        except (RuntimeError, ValueError) as error:
            row = [f"`{type(error).__name__}`", "", ""]
        right = loss(given, target[:, None], *more, reduction="none").mean().abs()
    rows.append([f"`{loss.__name__}`", *row, f"{right:.4f}"])
    print(" | ".join(rows[-1]).replace("`", ""))
