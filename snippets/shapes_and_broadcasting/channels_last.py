import torch
import torch.nn.functional as F

labels = torch.tensor([[[0, 1], [1, 1]]])  # (N, H, W) = (1, 2, 2), and C = 2
logits = 5.0 * F.one_hot(labels, 2)  # (N, H, W, C), every pixel right

wrong = F.cross_entropy(logits, labels).item()
right = F.cross_entropy(logits.permute(0, 3, 1, 2), labels).item()
print(f"(N, H, W, C) as it is  {wrong:.4f}   <- no error, because H = W = C")
print(f"permute(0, 3, 1, 2)    {right:.4f}")
try:
    F.cross_entropy(torch.zeros(1, 4, 5, 2), torch.zeros(1, 4, 5, dtype=torch.int64))
except RuntimeError as error:
    print("H, W, C = 4, 5, 2:", error)
