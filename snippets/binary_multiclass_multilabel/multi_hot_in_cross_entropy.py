import torch
import torch.nn.functional as F

# two, one, none
visible = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
logits = torch.tensor([[8.0, 8.0, -8.0], [-8.0, -8.0, 8.0], [8.0, 8.0, 8.0]],
                      requires_grad=True)

wrong = F.cross_entropy(logits, visible, reduction="none")
wrong.sum().backward()
right = F.binary_cross_entropy_with_logits(
    logits.detach(), visible, reduction="none"
).mean(dim=1)
two, one, none = [abs(loss) for loss in wrong.tolist()]
charged = right[2].item()
last_gradient = logits.grad[2].abs().max().item()
print("cross_entropy", " ".join(f"{loss:.4f}" for loss in (two, one, none)))
print("BCEWithLogits", " ".join(f"{loss:.4f}" for loss in right.tolist()))
print("cross_entropy, largest gradient of the last row", last_gradient)

start = torch.zeros(1, 3, requires_grad=True)
F.cross_entropy(start, visible[:1]).backward()
at_zero = start.grad[0].tolist()
print("gradient of row 0 at zero logits", [round(g, 4) for g in at_zero])
