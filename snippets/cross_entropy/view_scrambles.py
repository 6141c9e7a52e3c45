import torch
import torch.nn.functional as F

labels = torch.tensor([[0, 1, 2, 0]])  # (N=1, L=4)
scores = 5.0 * F.one_hot(labels, 3).transpose(1, 2)  # (N=1, C=3, L=4), all right

right = F.cross_entropy(scores, labels).item()
flat_labels = labels.reshape(-1)
moved = F.cross_entropy(scores.transpose(1, 2).reshape(-1, 3), flat_labels).item()
wrong = F.cross_entropy(scores.reshape(-1, 3), flat_labels).item()
print(f"(N, C, L) as it is          {right:.4f}")
print(f"transpose, then reshape     {moved:.4f}")
print(f"reshape(-1, C) without it   {wrong:.4f}   <- classes and positions mixed")
