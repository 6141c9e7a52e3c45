import torch
import torch.nn.functional as F

labels = torch.tensor([[0, 1]])  # (N, T)
logits = 5.0 * F.one_hot(labels, 3)  # (N, T, C), both positions right

right = F.cross_entropy(logits.transpose(1, 2), labels).item()
wrong = F.cross_entropy(logits.view(1, 3, 2), labels).item()
print(f"transpose(1, 2)  {right:.4f}")
print(f"view(1, 3, 2)    {wrong:.4f}")
