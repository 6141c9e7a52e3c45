import torch
import torch.nn.functional as F

losses = [F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss,
          F.binary_cross_entropy, F.binary_cross_entropy_with_logits, F.kl_div,
          F.poisson_nll_loss, F.gaussian_nll_loss, F.soft_margin_loss,
          F.multilabel_soft_margin_loss]


def shape_of(loss, shape, reduction):
    x, y = torch.full(shape, 0.5), torch.ones(shape)
    variance = [y] if loss is F.gaussian_nll_loss else []
    try:
        result = loss(x, y, *variance, reduction=reduction)
        return f"`{tuple(result.shape)}`".replace(",)", ")")
    except (IndexError, RuntimeError, ValueError) as error:
        return f"`{type(error).__name__}`"


rows = []
for loss in losses:
    shapes = [shape_of(loss, s, "none") for s in ((), (3,), (3, 5), (2, 5, 4))]
    rows.append([f"`{loss.__name__}`", *shapes, shape_of(loss, (3, 5), "sum")])
    print(" | ".join(rows[-1]).replace("`", ""))
