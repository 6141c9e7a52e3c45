import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
z = nn.Linear(2, 3)(torch.ones(2, 2))
labels, values = torch.tensor([0, 1]), torch.ones(2, 3)
soft = values / 3
log_p, with_logits = F.log_softmax(z, dim=1), F.binary_cross_entropy_with_logits
results = {
    "nn.Linear": z,
    "F.log_softmax": log_p,
    "F.nll_loss": F.nll_loss(log_p, labels),
    "F.cross_entropy": F.cross_entropy(z, labels),
    "F.cross_entropy, probabilities": F.cross_entropy(z, soft),
    "F.binary_cross_entropy": F.binary_cross_entropy(torch.sigmoid(z), values),
    "F.binary_cross_entropy_with_logits": with_logits(z, values),
    "F.mse_loss": F.mse_loss(z, values),
    "F.l1_loss": F.l1_loss(z, values),
    "F.kl_div, batchmean": F.kl_div(log_p, soft, reduction="batchmean"),
    "masked_select": z.masked_select(z < 9),
}
names = {name: result.grad_fn.name() for name, result in results.items()}
rows = [[f"`{name}`", f"`{grad_fn}`"] for name, grad_fn in names.items()]
print(*(f"{name:35s} {grad_fn}" for name, grad_fn in names.items()), sep="\n")
