import warnings

import torch
import torch.nn.functional as F

# all right
v, target = torch.tensor([1.0, 2.0, 3.0, 4.0]), torch.tensor([1.0, 2.0, 3.0, 4.0])
signs = torch.tensor([1.0, -1.0, 1.0, 1.0])
cases = {
    "mse_loss": (F.mse_loss, target),
    "l1_loss": (F.l1_loss, target),
    "huber_loss": (F.huber_loss, target),
    "gaussian_nll_loss": (lambda x, t: F.gaussian_nll_loss(x, t, torch.ones(4)),
                          target),
    "poisson_nll_loss": (F.poisson_nll_loss, target),
    "hinge_embedding_loss": (F.hinge_embedding_loss, signs),
}
rows = []
for name, (loss, t) in cases.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        wrong = loss(v, t[:, None]).item()
    said = f"`{caught[0].category.__name__}`" if caught else "–"
    rows.append([f"`{name}`", f"{loss(v, t).item():.4f}", f"{wrong:.4f}", said])
    print(*rows[-1], sep=" | ")
