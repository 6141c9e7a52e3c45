import torch
import torch.nn.functional as F

x = torch.tensor([1.5, -1.5, 0.5])  # one logit a sample
y = torch.tensor([1, 1, 0])
two = torch.stack([torch.zeros(3), x], dim=1)
p = torch.sigmoid(x)
values = {
    "binary_cross_entropy_with_logits":
        F.binary_cross_entropy_with_logits(x, y.float()),
    "binary_cross_entropy": F.binary_cross_entropy(p, y.float()),
    "cross_entropy": F.cross_entropy(two, y),
    "nll_loss": F.nll_loss(F.log_softmax(two, dim=1), y),
    "linear_cross_entropy": F.linear_cross_entropy(two, torch.eye(2), y),
    "kl_div": F.kl_div(F.log_softmax(two, dim=1), F.one_hot(y).float(),
                       reduction="batchmean"),
    "soft_margin_loss": F.soft_margin_loss(x, 2 * y - 1),
    "multilabel_soft_margin_loss":
        F.multilabel_soft_margin_loss(x[:, None], y[:, None].float()),
}
inputs = {"binary_cross_entropy": "p", "nll_loss": "log p", "kl_div": "log p"}
rows = [[f"`{name}`", inputs.get(name, "x"), f"{value.item():.4f}"]
        for name, value in values.items()]
for row in rows:
    print(*row)
