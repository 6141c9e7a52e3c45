import math

import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Categorical, Laplace, Normal

z, label = torch.tensor([[3.0, 1.0, -3.0], [0.4, 0.3, 0.7]]), torch.tensor([0, 2])
p, x, y = torch.tensor([0.3, 0.9]), torch.tensor([2.0, 1.0]), torch.tensor([1.0, 0.0])
two, soft = z[:, :2], torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.3, 0.5]])
log_q, entropy = F.log_softmax(z, 1), Categorical(soft).entropy().mean()
pairs = [
    (-Categorical(logits=z).log_prob(label).mean(), F.nll_loss(log_q, label)),
    (-Bernoulli(p).log_prob(y).mean(), F.binary_cross_entropy(p, y)),
    (-Normal(x, 1.0).log_prob(y).mean(), F.mse_loss(x, y) / 2 + math.log(2 * math.pi) / 2),
    (-Laplace(x, 1.0).log_prob(y).mean(), F.l1_loss(x, y) + math.log(2)),
    (F.cross_entropy(z, label), F.nll_loss(F.log_softmax(z, 1), label)),
    (F.binary_cross_entropy_with_logits(x, y), F.binary_cross_entropy(torch.sigmoid(x), y)),
    (F.cross_entropy(two, y.long()), F.binary_cross_entropy_with_logits(two[:, 1] - two[:, 0], y)),
    (F.cross_entropy(z, soft), entropy + F.kl_div(log_q, soft, reduction="batchmean")),
]
values = [[left.item(), right.item()] for left, right in pairs]
all_equal = all(math.isclose(left, right, rel_tol=1e-5) for left, right in values)
for edge, (left, right) in enumerate(values, 1):
    print(f"{edge}  {left:.4f}  {right:.4f}")
print("all equal:", all_equal)
