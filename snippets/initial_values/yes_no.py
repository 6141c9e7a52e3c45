import torch
import torch.nn.functional as F

zeros, y = torch.zeros(2, 3), torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
losses = {
    "binary_cross_entropy": F.binary_cross_entropy(zeros + 0.5, y),
    "binary_cross_entropy_with_logits": F.binary_cross_entropy_with_logits(zeros, y),
    "soft_margin_loss": F.soft_margin_loss(zeros, 2 * y - 1),
    "multilabel_soft_margin_loss": F.multilabel_soft_margin_loss(zeros, y),
}
for name, loss in losses.items():
    print(f"{name:33} {loss.item():.4f}")
start = loss.item()
# reward models and DPO, at equal scores
pair = -F.logsigmoid(torch.tensor(0.0)).item()
print(f"{'-logsigmoid(0), pairs of scores':33} {pair:.4f}")
