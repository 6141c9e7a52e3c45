import torch
import torch.nn.functional as F

# (N=1, C=3, H=1, W=2)
scores = torch.tensor([[[[2.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]])
labels = torch.tensor([[[0, 2]]])  # (N=1, H=1, W=2)

pixels = F.cross_entropy(scores, labels, reduction="none")
mean = F.cross_entropy(scores, labels).item()
rows = scores.permute(0, 2, 3, 1).reshape(-1, 3)
flat = F.cross_entropy(rows, labels.reshape(-1)).item()

print("shape ", tuple(pixels.shape))
print("pixels", " ".join(f"{x:.4f}" for x in pixels.flatten().tolist()))
print(f"mean over the pixels  {mean:.4f}")
print(f"classes moved to the end, then flattened  {flat:.4f}")
