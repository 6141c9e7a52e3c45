import torch
import torch.nn.functional as F

label = torch.tensor([1])
scores = torch.tensor([[2.0, 3.0]])
rows = {
    "log_softmax": F.log_softmax(scores, dim=1),
    "positive numbers": scores,
    "log of 0.9 and 0.9": torch.tensor([[0.9, 0.9]]).log(),
    "nan at the other class": torch.tensor([[float("nan"), -0.5]]),
}
losses = []
for name, log_p in rows.items():
    losses.append(F.nll_loss(log_p, label).item())
    off = torch.logsumexp(log_p, dim=1).abs().max().item()
    print(f"{name:22s} loss {losses[-1]:7.4f}   log of the sum {off:.4f}")
