import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
labels = torch.tensor([-100, -100])

mean = F.cross_entropy(logits, labels).item()
total = F.cross_entropy(logits, labels, reduction="sum")
guarded = (total / (labels != -100).sum().clamp(min=1)).item()
print("mean               ", mean)
print(f"sum                 {total.item():.4f}")
print(f"sum / max(count, 1) {guarded:.4f}")
