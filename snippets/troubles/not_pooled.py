# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(2, 3, 4, 4)  # (N, C, H, W)
labels = torch.tensor([0, 2])  # one label an image

mended = F.cross_entropy(scores.mean(dim=(2, 3)), labels).item()
print(f"scores.mean(dim=(2, 3))  {mended:.4f}")

F.cross_entropy(scores, labels)
