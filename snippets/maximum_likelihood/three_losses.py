import torch
import torch.nn.functional as F

p = torch.tensor([0.7, 0.2])  # probability of yes
y = torch.tensor([1, 0])
two = torch.stack([1 - p, p], dim=1)  # one column a class
logit = torch.logit(p)

losses = {
    "likelihood": -two[[0, 1], y].prod().log() / 2,
    "nll_loss": F.nll_loss(two.log(), y),
    "cross_entropy": F.cross_entropy(two.log(), y),
    "bce": F.binary_cross_entropy(p, y.float()),
    "bce_with_logits": F.binary_cross_entropy_with_logits(logit, y.float()),
}
for name, loss in losses.items():
    print(f"{name:16s} {loss.item():.4f}")
value = losses["bce"].item()
