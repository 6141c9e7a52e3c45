import torch
import torch.nn.functional as F

from snippets.troubles.silent_probe import row

x, y = torch.tensor([0.5, 2.5]), torch.tensor([1.0, -1.0])
a, b = torch.tensor([[3.0, 4.0], [1.0, 0.0]]), torch.tensor([[4.0, 3.0]] * 2)
none, pair = ("0", (y + 1) / 2), (x[:, None], y)
ranking = lambda x, y: F.margin_ranking_loss(x, 0 * x, y)  # noqa: E731
cosine = lambda x, y: F.cosine_embedding_loss(x, b.to(x.dtype), y)  # noqa: E731
triplet = lambda x, y: F.triplet_margin_loss(x, y, b)  # noqa: E731

rows = [
    row("MarginRankingLoss", ranking, x, y, pair, none),
    row("CosineEmbeddingLoss", cosine, a, y, (a, y[:, None]), none),
    row("HingeEmbeddingLoss", F.hinge_embedding_loss, x, y, pair, none),
    row("TripletMarginLoss", triplet, a, a + 1, (a[:, None], a)),
]
for line in rows:
    print(*line)
