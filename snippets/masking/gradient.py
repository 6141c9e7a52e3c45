import torch
import torch.nn.functional as F

labels, mask = torch.tensor([0, 1, 0]), torch.tensor([True, True, False])
for divisor in ("kept", "all"):
    logits = torch.zeros(3, 2, requires_grad=True)
    losses = F.cross_entropy(logits, labels, reduction="none") * mask
    (losses.sum() / mask.sum() if divisor == "kept" else losses.mean()).backward()
    rows = [[round(g, 4) + 0.0 for g in row] for row in logits.grad.tolist()]
    print(f"divided by {divisor:4s}", rows)
