import torch
import torch.nn.functional as F

labels = torch.tensor([[0, 0, 1]])  # (N=1, T=3)
logits = 5.0 * F.one_hot(labels, 3)  # (N=1, T=3, C=3), every position right

wrong = F.cross_entropy(logits, labels).item()
right = F.cross_entropy(logits.transpose(1, 2), labels).item()
also_right = F.cross_entropy(logits.reshape(-1, 3), labels.reshape(-1)).item()
print(f"(N, T, C) as it is   {wrong:.4f}   <- no error, wrong axis")
print(f"transpose(1, 2)      {right:.4f}")
print(f"flatten N and T      {also_right:.4f}")
