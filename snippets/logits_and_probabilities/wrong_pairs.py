import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
x, bce = torch.tensor([2.0]), F.binary_cross_entropy_with_logits  # one logit
label, one_hot, yes = torch.tensor([0]), torch.tensor([[1.0, 0, 0]]), torch.ones(1)
of_classes = (logits, logits.softmax(1), logits.log_softmax(1))
of_yes = (x, x.sigmoid(), F.logsigmoid(x))
cases = {
    "cross_entropy": (of_classes, lambda z: F.cross_entropy(z, label)),
    "nll_loss": (of_classes, lambda z: F.nll_loss(z, label)),
    "kl_div": (of_classes, lambda z: F.kl_div(z, one_hot, reduction="batchmean")),
    "binary_cross_entropy": (of_yes, lambda z: F.binary_cross_entropy(z, yes)),
    "binary_cross_entropy_with_logits": (of_yes, lambda z: bce(z, yes)),
}
rows = []
for name, (inputs, loss) in cases.items():
    row = [f"`{name}`"]
    for z in inputs:
        try:
            row.append(f"{loss(z).item():.4f}")
        except RuntimeError as error:
            row.append(f"`{type(error).__name__}`")
    rows.append(row)
    print(*row, sep=" | ")
