# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0], [-1.0], [0.5]])  # (3, 1)
labels = torch.tensor([1.0, -1.0, 1.0])  # (3)

mended = F.soft_margin_loss(logits.squeeze(-1), labels).item()
print(f"squeeze(-1)  {mended:.4f}")

F.soft_margin_loss(logits, labels)
