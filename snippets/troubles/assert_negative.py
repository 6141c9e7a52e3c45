import torch
import torch.nn.functional as F

logits = torch.zeros(3, 5)  # on a GPU: device-side assert triggered
labels = torch.tensor([4, 2, -1])  # -1: padding

try:
    F.cross_entropy(logits.cpu(), labels.cpu())
except IndexError as error:
    print("on the CPU:", error)
right = F.cross_entropy(logits, labels, ignore_index=-1).item()
print(f"ignore_index=-1: {right:.4f}")
