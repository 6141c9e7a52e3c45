import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])
one_hot = F.one_hot(label, 3).float()
log_p = F.log_softmax(logits, dim=1)

losses = {
    "nll_loss": F.nll_loss(log_p, label),
    "cross_entropy": F.cross_entropy(logits, label),
    # The last layer is inside; its weights are the identity here.
    "linear_cross_entropy": F.linear_cross_entropy(logits, torch.eye(3), label),
    "kl_div": F.kl_div(log_p, one_hot, reduction="batchmean"),
}
for name, loss in losses.items():
    print(f"{name:20s} {loss.item():.4f}")
