import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, -4.0]])
target = torch.tensor([[0.0, -1.0]])  # no distribution

wrong = F.cross_entropy(logits, target).item()
right = F.cross_entropy(logits, F.softmax(target, dim=1)).item()
print(f"a target with -1      {wrong:.4f}")
print(f"softmax of the target {right:.4f}")
