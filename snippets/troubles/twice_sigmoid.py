import torch
import torch.nn.functional as F

logits = torch.tensor([30.0, -30.0])  # sure, and both right
labels = torch.tensor([1.0, 0.0])

wrong = F.binary_cross_entropy_with_logits(torch.sigmoid(logits), labels).item()
right = F.binary_cross_entropy_with_logits(logits, labels).item()
print(f"sigmoid before  {wrong:.4f}")
print(f"logits          {right:.4f}")
