import torch
import torch.nn.functional as F

from snippets.troubles.silent_probe import row

x, y = torch.tensor([0.5, 2.5]), torch.tensor([1.0, -1.0])
a, b = torch.tensor([[3.0, 4.0], [1.0, 0.0]]), torch.tensor([[4.0, 3.0]] * 2)
none, pair = ("0", (y + 1) / 2), (x[:, None], y)


def cosine(x, y):
    return F.cosine_embedding_loss(x, b.to(x.dtype), y)


def triplet(anchor, positive):
    return F.triplet_margin_loss(anchor, positive, b)


rows = [
    row("MarginRankingLoss", lambda x, y: F.margin_ranking_loss(x, 0 * x, y), x, y, pair, none),
    row("CosineEmbeddingLoss", cosine, a, y, (a, y[:, None]), none),
    row("HingeEmbeddingLoss", F.hinge_embedding_loss, x, y, pair, none),
    row("TripletMarginLoss", triplet, a, a + 1, (a[:, None], a)),
]
print(*rows, sep="\n")
