import torch
import torch.nn.functional as F

p = torch.tensor([[0.7]])
x = torch.logit(p)
yes = torch.ones(1, 1)
two_columns = torch.cat([torch.zeros(1, 1), x], dim=1)  # logit of no: 0

losses = {
    "binary_cross_entropy(p)": F.binary_cross_entropy(p, yes),
    "binary_cross_entropy_with_logits(x)": F.binary_cross_entropy_with_logits(x, yes),
    "soft_margin_loss(x)": F.soft_margin_loss(x, yes),
    "multilabel_soft_margin_loss(x)": F.multilabel_soft_margin_loss(x, yes),
    "cross_entropy((0, x))": F.cross_entropy(two_columns, torch.tensor([1])),
}
for name, loss in losses.items():
    print(f"{name:36} {loss.item():.4f}")
values = [loss.item() for loss in losses.values()]
logit = x.item()
print(f"{'logit of 0.7':36} {logit:.4f}")
