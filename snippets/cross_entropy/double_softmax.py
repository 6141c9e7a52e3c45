import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

right = F.cross_entropy(logits, label).item()
wrong = F.cross_entropy(F.softmax(logits, dim=1), label).item()
print(f"logits          {right:.4f}")
print(f"softmax(logits) {wrong:.4f}   <- softmax applied twice")
