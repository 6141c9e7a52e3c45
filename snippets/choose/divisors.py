import torch
import torch.nn.functional as F

x, t = torch.full((4, 3), 0.25), torch.full((4, 3), 0.5)  # N = 4, C = 3
labels = torch.tensor([0, 1, 2, 1])
one = torch.ones(4)
cases = [
    (F.cross_entropy, (x, labels)), (F.nll_loss, (x - 1, labels)),
    (F.cross_entropy, (x, t)),
    (F.binary_cross_entropy_with_logits, (x, t)), (F.kl_div, (x.log(), t)),
    (F.mse_loss, (x, t)), (F.l1_loss, (x, t)), (F.huber_loss, (x, t)),
    (F.gaussian_nll_loss, (x, t, x)), (F.poisson_nll_loss, (x, t)),
    (F.multi_margin_loss, (x, labels)),
    (F.margin_ranking_loss, (x[:, 0], t[:, 0], one)),
    (F.triplet_margin_loss, (x, t, x)), (F.cosine_embedding_loss, (x, t, -one)),
]
rows = []
for loss, inputs in cases:
    divisor = round((loss(*inputs, reduction="sum") / loss(*inputs)).item())
    target = str(tuple(inputs[1].shape))
    rows.append([f"`{loss.__name__}`", f"`{target}`", divisor,
                 "N·C" if divisor == 12 else "N"])
    print(loss.__name__, target, divisor)
