import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
z = nn.Linear(2, 3)(torch.ones(2, 2))
labels, soft, values = torch.tensor([0, 1]), torch.full((2, 3), 1 / 3), torch.ones(2, 3)
results = {
    "nn.Linear": z,
    "F.log_softmax": F.log_softmax(z, dim=1),
    "F.nll_loss": F.nll_loss(F.log_softmax(z, dim=1), labels),
    "F.cross_entropy": F.cross_entropy(z, labels),
    "F.cross_entropy, probabilities": F.cross_entropy(z, soft),
    "F.binary_cross_entropy": F.binary_cross_entropy(torch.sigmoid(z), values),
    "F.binary_cross_entropy_with_logits": F.binary_cross_entropy_with_logits(z, values),
    "F.mse_loss": F.mse_loss(z, values),
    "F.l1_loss": F.l1_loss(z, values),
    "F.kl_div, batchmean": F.kl_div(F.log_softmax(z, dim=1), soft, reduction="batchmean"),
    "masked_select": z.masked_select(z < 9),
}
rows = [[f"`{name}`", f"`{result.grad_fn.name()}`"] for name, result in results.items()]
for name, result in results.items():
    print(f"{name:35s}", result.grad_fn.name())
