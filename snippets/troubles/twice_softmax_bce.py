import torch
import torch.nn.functional as F

logits = torch.tensor([[8.0, 8.0, 8.0, -8.0]])
labels = torch.tensor([[1.0, 1.0, 1.0, 0.0]])  # three labels hold

softmax = torch.softmax(logits, dim=1)
wrong = F.binary_cross_entropy(softmax, labels).item()
right = F.binary_cross_entropy_with_logits(logits, labels).item()
print("softmax", [f"{p:.4f}" for p in softmax[0].tolist()])
print(f"softmax, BCELoss  {wrong:.4f}")
print(f"with_logits       {right:.4f}")
