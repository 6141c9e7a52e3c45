import torch
import torch.nn.functional as F

labels = torch.tensor([[[0, 1, 2], [2, 2, 1], [0, 0, 1]]])  # 3 by 3 pixels
logits = torch.zeros(1, 3, 3, 3)
logits[0, :, 0, 0] = torch.tensor([4.0, 0.0, 0.0])  # right at one pixel

last = F.one_hot(labels, 3).float()  # (N, H, W, C)
first = last.movedim(-1, 1)  # (N, C, H, W)
right = F.cross_entropy(logits, labels).item()
by_first = F.cross_entropy(logits, first).item()
wrong = F.cross_entropy(logits, last).item()
print("shapes", tuple(last.shape), tuple(first.shape))
print(f"by index             {right:.4f}")
print(f"classes on axis 1    {by_first:.4f}")
print(f"classes on last axis {wrong:.4f}   <- no error, H = W = C")
