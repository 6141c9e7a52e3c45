import torch
import torch.nn.functional as F

from snippets.troubles.silent_probe import row

x, y = torch.tensor([0.5, 2.5]), torch.tensor([1.0, 0.0])
p, pair, two = x.sigmoid(), (x[:, None], y), ("2", 2 * y)
logits, signs = F.binary_cross_entropy_with_logits, 2 * y - 1
many, normal = F.multilabel_soft_margin_loss, F.gaussian_nll_loss
rows = [
    row("BCELoss", F.binary_cross_entropy, p, y, (p[:, None], y), two),
    row("BCEWithLogitsLoss", logits, x, y, pair, two),
    row("MultiLabelSoftMarginLoss", many, x, y, pair, two),
    row("SoftMarginLoss", F.soft_margin_loss, x, signs, pair, ("0", y)),
    row("MSELoss", F.mse_loss, x, y, pair),
    row("L1Loss", F.l1_loss, x, y, pair),
    row("SmoothL1Loss", F.smooth_l1_loss, x, y, pair),
    row("HuberLoss", F.huber_loss, x, y, pair),
    row("PoissonNLLLoss", F.poisson_nll_loss, x, y, pair, ("-1", -y)),
    row("GaussianNLLLoss", lambda x, y: normal(x, y, 1.0), x, y, pair),
]
for line in rows:
    print(*line)
