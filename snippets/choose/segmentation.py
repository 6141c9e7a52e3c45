import torch
import torch.nn.functional as F

logits = torch.zeros(1, 3, 2, 2)  # (N, C, H, W): three classes, no softmax
logits[0, 1] = 2.0
void = 255  # belongs to no class
label_image = torch.tensor([[[1, 1], [0, void]]])  # (N, H, W), int64

loss = F.cross_entropy(logits, label_image, ignore_index=void).item()
print(f"three pixels count   {loss:.4f}")

# one class against the rest: (N, 1, H, W)
foreground = torch.tensor([[[[2.0, 1.0], [-1.0, -2.0]]]])
mask = torch.tensor([[[[1.0, 1.0], [0.0, 0.0]]]])  # the same shape, float
binary = F.binary_cross_entropy_with_logits(foreground, mask).item()
print(f"one foreground class {binary:.4f}")
