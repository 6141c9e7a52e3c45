import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, -3.0]])  # beach, sunset, snow
tags = torch.tensor([[1.0, 1.0, 0.0]])
loss = F.binary_cross_entropy_with_logits(logits, tags).item()
print(f"{loss:.4f}")
