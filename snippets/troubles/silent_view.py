import torch
import torch.nn.functional as F

labels = torch.tensor([[[0, 1], [2, 0]]])  # (N=1, H=2, W=2)
logits = 5.0 * F.one_hot(labels, 3).permute(0, 3, 1, 2)  # (1, 3, 2, 2), right

flat = labels.reshape(-1)
wrong = F.cross_entropy(logits.reshape(-1, 3), flat).item()
right = F.cross_entropy(logits.permute(0, 2, 3, 1).reshape(-1, 3), flat).item()
as_it_is = F.cross_entropy(logits, labels).item()
print(f"reshape(-1, 3)               {wrong:.4f}")
print(f"permute, then reshape(-1, 3) {right:.4f}")
print(f"(N, C, H, W) as it is        {as_it_is:.4f}")
