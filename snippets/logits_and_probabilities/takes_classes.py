import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1]])
log_p, logits = p.log(), p.log() + 5  # any constant may be added to logits
label, one_hot = torch.tensor([0]), torch.tensor([[1.0, 0.0, 0.0]])

losses = {
    "cross_entropy(logits)": F.cross_entropy(logits, label),
    "cross_entropy(log_p)": F.cross_entropy(log_p, label),
    "nll_loss(log_p)": F.nll_loss(log_p, label),
    "kl_div(log_p)": F.kl_div(log_p, one_hot, reduction="batchmean"),
    "ctc_loss(log_p)": F.ctc_loss(
        log_p.view(1, 1, 3), label.view(1, 1), (1,), (1,), blank=2
    ),
    "linear_cross_entropy": F.linear_cross_entropy(logits, torch.eye(3), label),
}
for name, loss in losses.items():
    print(f"{name:22} {loss.item():.4f}")
values = [loss.item() for loss in losses.values()]
minus_log = -p.log()[0, 0].item()
print(f"{'-log 0.7':22} {minus_log:.4f}")
