import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
target = torch.tensor([[0.9, 0.1, 0.0]])

log_p = F.log_softmax(logits, dim=1)
by_hand = -(target * log_p).sum(dim=1).mean().item()
by_cross_entropy = F.cross_entropy(logits, target).item()
print(f"-(target * log_p).sum(1).mean() {by_hand:.4f}")
print(f"cross_entropy(logits, target)   {by_cross_entropy:.4f}")
