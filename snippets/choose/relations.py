from math import isclose, log, pi

import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Categorical, Laplace, Normal

z, label = torch.tensor([[3.0, 1.0, -3.0], [0.4, 0.3, 0.7]]), torch.tensor([0, 2])
p, x, y = torch.tensor([0.3, 0.9]), torch.tensor([2.0, 1.0]), torch.tensor([1.0, 0])
two, soft = z[:, :2], torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.3, 0.5]])
log_q, entropy = F.log_softmax(z, 1), Categorical(soft).entropy().mean()
bce, with_logits = F.binary_cross_entropy, F.binary_cross_entropy_with_logits
pairs = [
    (-Categorical(logits=z).log_prob(label).mean(), F.nll_loss(log_q, label)),
    (-Bernoulli(p).log_prob(y).mean(), bce(p, y)),
    (-Normal(x, 1.0).log_prob(y).mean(), (F.mse_loss(x, y) + log(2 * pi)) / 2),
    (-Laplace(x, 1.0).log_prob(y).mean(), F.l1_loss(x, y) + log(2)),
    (F.cross_entropy(z, label), F.nll_loss(log_q, label)),
    (with_logits(x, y), bce(torch.sigmoid(x), y)),
    (F.cross_entropy(two, y.long()), with_logits(two[:, 1] - two[:, 0], y)),
    (F.cross_entropy(z, soft), entropy + F.kl_div(log_q, soft, reduction="sum") / 2)]
values = [[left.item(), right.item()] for left, right in pairs]
all_equal = all(isclose(*sides, rel_tol=1e-5) for sides in values)
for edge, (left, right) in enumerate(values, 1):
    print(f"{edge}  {left:.4f}  {right:.4f}")
print("all equal:", all_equal)
