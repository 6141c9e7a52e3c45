import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0], [2.0, 0.0, 1.0]])
labels = torch.tensor([0, 0])

wrong = F.nll_loss(F.log_softmax(logits, dim=0), labels).item()
right = F.nll_loss(F.log_softmax(logits, dim=1), labels).item()
sums = F.softmax(logits, dim=0).sum(dim=1).tolist()
print(f"dim=0 {wrong:.4f}   rows sum to", " and ".join(f"{s:.4f}" for s in sums))
print(f"dim=1 {right:.4f}")
