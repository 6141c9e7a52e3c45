import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1, 1, 0])
gradients = {}
for reduction in ("sum", "mean"):
    logits = torch.tensor([[1.0, 0.0]] * 4, requires_grad=True)
    F.cross_entropy(logits, labels, reduction=reduction).backward()
    gradients[reduction] = logits.grad
    print(f"{reduction:4s} first row "
          f"{[round(g, 4) for g in logits.grad[0].tolist()]}")

ratio = (gradients["sum"] / gradients["mean"])[0, 0].item()
print(f"sum / mean {ratio:.0f}")
