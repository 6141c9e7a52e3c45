import warnings

import torch
import torch.nn.functional as F

x, y = torch.tensor([[0.2], [0.5], [0.9]]), torch.tensor([0.0, 1.0, 1.0])
inputs = {"kl_div": x.log()}
targets = {"soft_margin_loss": 2 * y - 1, "hinge_embedding_loss": 2 * y - 1}  # these want -1 and 1
names = ("binary_cross_entropy", "binary_cross_entropy_with_logits", "cross_entropy", "soft_margin_loss",
         "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "kl_div", "poisson_nll_loss", "gaussian_nll_loss",
         "multilabel_soft_margin_loss", "hinge_embedding_loss")  # fmt: skip
rows = []
for name in names:
    data, target = inputs.get(name, x), targets.get(name, y)
    more = [torch.ones(3, 1)] if name == "gaussian_nll_loss" else []
    loss = lambda t: getattr(F, name)(data, t, *more, reduction="none")  # noqa: B023, E731
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            row = [str(tuple(loss(target).shape)).replace(",)", ")"), f"{loss(target).mean().item():.4f}"]
            row = [f"`{caught[0].category.__name__}`" if caught else "–", f"`{row[0]}`", row[1]]
        except (RuntimeError, ValueError) as error:
            row = [f"`{type(error).__name__}`", "", ""]
    rows.append([f"`{name}`", *row, "" if name == "cross_entropy" else f"{loss(target[:, None]).mean().item():.4f}"])
print(*(" | ".join(row).replace("`", "") for row in rows), sep="\n")
