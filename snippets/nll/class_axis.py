import torch
import torch.nn.functional as F

# (N, T, C) with T = C: nothing notices that the axes are swapped.
logits = torch.zeros(1, 3, 3)
logits[0, 0] = torch.tensor([4.0, 0.0, 0.0])
logits[0, 1] = torch.tensor([0.0, 2.0, 0.0])
labels = torch.tensor([[0, 1, 1]])
log_p = F.log_softmax(logits, dim=2)

wrong = F.nll_loss(log_p, labels, reduction="none")
right = F.nll_loss(log_p.transpose(1, 2), labels, reduction="none")
print("as it is", " ".join(f"{loss:.4f}" for loss in wrong[0].tolist()))
print("mended  ", " ".join(f"{loss:.4f}" for loss in right[0].tolist()))
